#pragma once

#include <QImage>
#include <QString>

namespace mct::app {

// The text of a QR code (ISO/IEC 18004) in the picture, in whatever place, size and direction; of
// several, any one. Empty: there is none. Takes a while: not for the Qt thread.
QString read_code(const QImage& picture);

}  // namespace mct::app
