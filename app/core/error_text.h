#pragma once

#include <QString>

#include "app/core/error.h"

namespace mct::app {

// One sentence for people: what went wrong and, where they can do something, what. In the language
// of the app.
QString error_text(const Error& error);

// Likewise, for an answer to what a person has put in: what is wrong with it the server says
// itself.
QString input_error_text(const Error& error);

}  // namespace mct::app
