#include "app/features/place/file_draft.h"

#include "app/core/error_text.h"

namespace mct::app {

void FileDraft::keep(std::optional<Attachment> file) {
  upload_.reset();
  kept_ = std::move(file);
  emit changed();
}

void FileDraft::send(Channel& channel, const QString& name, const QByteArray& content) {
  kept_.reset();
  upload_ = std::make_unique<AttachmentUpload>(channel, name, content);
  connect(upload_.get(), &AttachmentUpload::changed, this, &FileDraft::changed);
  upload_->start();
}

void FileDraft::retry() {
  if (failed()) upload_->start();
}

QString FileDraft::name() const {
  return upload_ ? upload_->name() : kept_ ? kept_->name : QString();
}

QString FileDraft::standing() const {
  if (failed()) return tr("%1，点此再试").arg(error_text(*upload_->error()));
  return ready() ? QString() : tr("正在上传 %1%").arg(upload_->percent());
}

std::optional<Attachment> FileDraft::file() const {
  if (!upload_) return kept_;
  if (!upload_->ready()) return std::nullopt;
  Attachment file;
  file.id = upload_->id();
  file.name = upload_->name();
  file.size = upload_->size();
  return file;
}

}  // namespace mct::app
