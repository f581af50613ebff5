#include "app/core/attachments/attachment_upload.h"

#include <algorithm>

#include <QCryptographicHash>

#include "app/core/attachments/attachment_methods.h"
#include "app/core/request_id.h"

namespace mct::app {
namespace {

namespace pb = attachment_methods::pb;

// As the contract wants them.
constexpr qint64 piece_size = 262'144;

}  // namespace

AttachmentUpload::AttachmentUpload(Channel& channel, QString name, QByteArray content,
                                   QObject* parent)
    : QObject(parent),
      channel_(channel),
      name_(std::move(name)),
      content_(std::move(content)),
      request_id_(new_request_id()) {}

int AttachmentUpload::percent() const {
  return ready_ || content_.isEmpty() ? 100 : static_cast<int>(received_ * 100 / content_.size());
}

void AttachmentUpload::start() {
  error_.reset();
  pb::StartUploadRequest request;
  request.set_name(name_.toStdString());
  request.set_size(content_.size());
  request.set_sha256(
      QCryptographicHash::hash(content_, QCryptographicHash::Sha256).toHex().toStdString());
  request.set_request_id(request_id_.toStdString());
  call_ = channel_.call(attachment_methods::start_upload, request,
                        std::function([this](Result<pb::Upload> so_far) { go_on(so_far); }));
  emit changed();
}

void AttachmentUpload::go_on(const Result<pb::Upload>& so_far) {
  if (!so_far) return fail_with(so_far.error());
  id_ = QString::fromStdString(so_far->id());
  received_ = so_far->received();
  ready_ = so_far->ready();
  emit changed();
  if (ready_) return;
  if (received_ >= content_.size()) return finish();
  pb::UploadPieceRequest request;
  request.set_upload_id(id_.toStdString());
  request.set_offset(received_);
  request.set_data(content_.mid(received_, piece_size).toStdString());
  call_ = channel_.call(attachment_methods::upload_piece, request,
                        std::function([this](Result<pb::Upload> further) { go_on(further); }));
}

void AttachmentUpload::finish() {
  pb::FinishUploadRequest request;
  request.set_upload_id(id_.toStdString());
  call_ = channel_.call(attachment_methods::finish_upload, request,
                        std::function([this](Result<pb::Attachment> attachment) {
                          if (!attachment) return fail_with(attachment.error());
                          ready_ = true;
                          emit changed();
                        }));
}

void AttachmentUpload::fail_with(const Error& error) {
  error_ = error;
  emit changed();
}

}  // namespace mct::app
