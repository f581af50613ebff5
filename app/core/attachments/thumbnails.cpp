#include "app/core/attachments/thumbnails.h"

#include "app/core/cache/device_cache.h"

namespace mct::app {
namespace {

QString key_of(const HangingFile& file) {
  const auto key = QStringLiteral("thumbnail/%1").arg(file.attachment_id);
  return file.everybody ? key : DeviceCache::personal + key;
}

}  // namespace

QString Thumbnails::keep(const QString& id, const QByteArray& picture) {
  return *sources_.insert(
      id, QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(picture.toBase64()));
}

QString Thumbnails::source(const HangingFile& file) {
  const auto& id = file.attachment_id;
  if (calls_.contains(id)) return {};
  if (const auto known = sources_.constFind(id); known != sources_.cend()) return *known;
  const auto key = key_of(file);
  if (const auto stored = cache_.find(key)) return keep(id, QByteArray::fromStdString(*stored));
  calls_[id] = download(
      channel_, file,
      [this, id, key](const Result<QByteArray>& picture) {
        // What failed is asked for again when it is shown again.
        if (picture) {
          cache_.store(key, picture->toStdString());
          keep(id, *picture);
        }
        calls_.erase(id);
        if (picture) emit arrived();
      },
      AttachmentPart::thumbnail);
  return {};
}

}  // namespace mct::app
