#include "app/core/attachments/attachment_uploads.h"

#include <algorithm>

#include <QLocale>
#include <QVariantMap>

#include "app/core/error_text.h"

namespace mct::app {

void AttachmentUploads::keep(QList<Attachment> kept) {
  kept_ = std::move(kept);
  emit changed();
}

void AttachmentUploads::add(Channel& channel, const QString& name, const QByteArray& content) {
  auto& upload = uploads_.emplace_back(std::make_unique<AttachmentUpload>(channel, name, content));
  connect(upload.get(), &AttachmentUpload::changed, this, &AttachmentUploads::changed);
  upload->start();
}

void AttachmentUploads::remove(int place) {
  if (place < kept_.size())
    kept_.removeAt(place);
  else
    uploads_.erase(uploads_.begin() + (place - kept_.size()));
  emit changed();
}

void AttachmentUploads::retry(int place) {
  if (place < kept_.size()) return;
  auto& upload = *uploads_.at(static_cast<std::size_t>(place - kept_.size()));
  if (upload.error()) upload.start();
}

QVariantList AttachmentUploads::lines() const {
  QVariantList all;
  for (const auto& it : kept_)
    all.append(QVariantMap{
        {"name", it.name}, {"standing", QLocale().formattedDataSize(it.size)}, {"failed", false}});
  for (const auto& it : uploads_) {
    const auto standing = it->error()   ? error_text(*it->error())
                          : it->ready() ? QLocale().formattedDataSize(it->size())
                                        : tr("正在上传 %1%").arg(it->percent());
    all.append(QVariantMap{
        {"name", it->name()}, {"standing", standing}, {"failed", it->error().has_value()}});
  }
  return all;
}

bool AttachmentUploads::ready() const {
  return std::ranges::all_of(uploads_, [](const auto& it) { return it->ready(); });
}

std::optional<QString> AttachmentUploads::first_ready() const {
  if (!kept_.isEmpty()) return kept_.first().id;
  if (uploads_.empty() || !uploads_.front()->ready()) return std::nullopt;
  return uploads_.front()->id();
}

QStringList AttachmentUploads::ids() const {
  QStringList ids;
  for (const auto& it : kept_) ids.append(it.id);
  for (const auto& it : uploads_) ids.append(it->id());
  return ids;
}

}  // namespace mct::app
