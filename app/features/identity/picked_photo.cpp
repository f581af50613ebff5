#include "app/features/identity/picked_photo.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QImageReader>

namespace mct::app {
namespace {

constexpr int most_side = 2'000;
constexpr int quality = 88;

}  // namespace

QByteArray picked_photo(const QUrl& file) {
  QImageReader reader(file.isLocalFile() ? file.toLocalFile() : file.toString());
  reader.setAutoTransform(true);
  QImage image = reader.read();
  if (image.isNull()) return {};
  if (image.width() > most_side || image.height() > most_side)
    image = image.scaled(most_side, most_side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  QByteArray jpeg;
  QBuffer buffer(&jpeg);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "JPEG", quality);
  return jpeg;
}

QUrl shown_photo(const QByteArray& jpeg) {
  if (jpeg.isEmpty()) return {};
  return QUrl(QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpeg.toBase64()));
}

}  // namespace mct::app
