#pragma once

#include <QByteArray>
#include <QUrl>

namespace mct::app {

// A picture that a person has picked, upright and small enough to send: a JPEG of at most 2,000
// pixels a side. Empty when the file is no picture.
QByteArray picked_photo(const QUrl& file);

// For an Image, without a file that would lie about on the device.
QUrl shown_photo(const QByteArray& jpeg);

}  // namespace mct::app
