#pragma once

#include <QString>

namespace mct::app {

// What is wrong with a 公民身份号码 (GB 11643-1999) as far as it is typed, for people; empty when
// nothing is yet. The server judges again, and the region as well.
QString id_number_complaint(const QString& typed);

// All 18 characters are there and fit.
bool is_id_number(const QString& typed);

}  // namespace mct::app
