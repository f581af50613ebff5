#pragma once

#include <QByteArray>

class QImage;

namespace mct::app {

// What the tour draws, as a camera would hand it over.
QByteArray jpeg_of(const QImage& image);

}  // namespace mct::app
