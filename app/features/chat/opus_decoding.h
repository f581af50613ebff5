#pragma once

#include <QByteArray>

namespace mct::app {

// Samples of Opus in Ogg, as it comes from a message: signed 16 bit, two channels, 48,000 a second.
// Empty: it cannot be read.
QByteArray decode_opus(const QByteArray& file);

}  // namespace mct::app
