#include "app/core/attachments/attachment_file.h"

#include <QFile>

#include "app/core/cache/device_cache.h"

namespace mct::app {
namespace {

// An eighth of what the device remembers.
constexpr qsizetype most_kept_bytes = 8 << 20;

QString key_of(const QString& id) {
  return QStringLiteral("attachment/%1").arg(id);
}

}  // namespace

void AttachmentFile::fetch(const HangingFile& file,
                           std::function<void(const Result<void>&)> ended) {
  clear();
  const auto key = key_of(file.attachment_id);
  const auto stored = file.everybody ? cache_.find(key) : std::nullopt;
  if (stored) {
    content_ = QByteArray::fromStdString(*stored);
    name_ = file.attachment_id;
    return ended({});
  }
  call_ = download(channel_, file,
                   [this, key, name = file.attachment_id, everybody = file.everybody,
                    ended = std::move(ended)](const Result<QByteArray>& content) {
                     if (!content) return ended(tl::unexpected(content.error()));
                     content_ = *content;
                     name_ = name;
                     if (everybody && content_.size() <= most_kept_bytes)
                       cache_.store(key, content_.toStdString());
                     ended({});
                   });
}

void AttachmentFile::clear() {
  call_ = {};
  content_.clear();
  if (!name_.isEmpty()) QFile::remove(folder_.filePath(name_));
  name_.clear();
}

QUrl AttachmentFile::source() {
  if (name_.isEmpty()) return {};
  QFile file(folder_.filePath(name_));
  if (!file.exists() && (!file.open(QIODevice::WriteOnly) ||
                         file.write(content_) != content_.size() || !file.flush())) {
    file.remove();
    return {};
  }
  return QUrl::fromLocalFile(file.fileName());
}

}  // namespace mct::app
