#include "app/tour/sample_picture.h"

#include <QBuffer>
#include <QImage>

namespace mct::app {

QByteArray jpeg_of(const QImage& image) {
  QByteArray jpeg;
  QBuffer buffer(&jpeg);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "JPEG");
  return jpeg;
}

}  // namespace mct::app
