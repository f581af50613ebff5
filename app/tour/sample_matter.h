#pragma once

#include <QList>

#include "app/features/matter/matter_types.h"

namespace mct::app {

// Answers to the form of feedback, which say that they are samples: two different ones.
QList<NewMatterAnswer> sample_feedback(int which);

}  // namespace mct::app
