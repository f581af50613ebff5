#include "app/core/attachments/attachment_download.h"

#include <memory>

#include "app/core/attachments/attachment_methods.h"

namespace mct::app {

PendingCall fetch_attachment(Channel& channel, const QString& attachment_id,
                             const AttachmentPlace& place, AttachmentPart part,
                             std::function<void(const QByteArray&)> piece,
                             std::function<void(const Result<void>&)> ended) {
  attachment_methods::pb::DownloadAttachmentRequest request;
  request.set_attachment_id(attachment_id.toStdString());
  request.set_noun(place.noun.toStdString());
  request.set_place_id(place.id.toStdString());
  request.set_thumbnail(part == AttachmentPart::thumbnail);
  return channel.stream(attachment_methods::download_attachment, request,
                        std::function([piece = std::move(piece)](common::v1::Chunk chunk) {
                          piece(QByteArray::fromStdString(chunk.data()));
                        }),
                        [ended = std::move(ended)](const Result<Channel::Bytes>& outcome) {
                          ended(outcome ? Result<void>() : tl::unexpected(outcome.error()));
                        });
}

PendingCall download_attachment(Channel& channel, const QString& attachment_id,
                                const AttachmentPlace& place,
                                std::function<void(Result<QByteArray>)> handler,
                                AttachmentPart part) {
  auto content = std::make_shared<QByteArray>();
  return fetch_attachment(
      channel, attachment_id, place, part,
      [content](const QByteArray& piece) { content->append(piece); },
      [content, handler = std::move(handler)](const Result<void>& ended) {
        if (!ended) return handler(tl::unexpected(ended.error()));
        handler(std::move(*content));
      });
}

Attachment attachment_of(const attachment::v1::Attachment& message) {
  return {QString::fromStdString(message.id()), QString::fromStdString(message.name()),
          message.size(), QString::fromStdString(message.media_type()), message.has_thumbnail()};
}

}  // namespace mct::app
