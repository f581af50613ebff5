#include "app/features/notice/attachments_draft.h"

#include <algorithm>

#include <QLocale>
#include <QVariantMap>

#include "app/core/error_text.h"

namespace mct::app {

void AttachmentsDraft::add(Channel& channel, const QString& name, const QByteArray& content) {
  auto& upload = uploads_.emplace_back(std::make_unique<AttachmentUpload>(channel, name, content));
  connect(upload.get(), &AttachmentUpload::changed, this, &AttachmentsDraft::changed);
  upload->start();
}

void AttachmentsDraft::remove(int place) {
  uploads_.erase(uploads_.begin() + place);
  emit changed();
}

void AttachmentsDraft::retry(int place) {
  auto& upload = *uploads_.at(static_cast<std::size_t>(place));
  if (upload.error()) upload.start();
}

QVariantList AttachmentsDraft::lines() const {
  QVariantList all;
  for (const auto& it : uploads_) {
    const auto standing = it->error()   ? error_text(*it->error())
                          : it->ready() ? QLocale().formattedDataSize(it->size())
                                        : tr("正在上传 %1%").arg(it->percent());
    all.append(QVariantMap{
        {"name", it->name()}, {"standing", standing}, {"failed", it->error().has_value()}});
  }
  return all;
}

bool AttachmentsDraft::ready() const {
  return std::ranges::all_of(uploads_, [](const auto& it) { return it->ready(); });
}

QStringList AttachmentsDraft::ids() const {
  QStringList ids;
  for (const auto& it : uploads_) ids.append(it->id());
  return ids;
}

}  // namespace mct::app
