#include "app/core/attachments/attachment_download.h"

#include <memory>

#include "app/core/attachments/attachment_methods.h"

namespace mct::app {

namespace methods = attachment_methods;

PendingCall download_attachment(Channel& channel, const QString& attachment_id,
                                const AttachmentPlace& place,
                                std::function<void(Result<QByteArray>)> handler,
                                AttachmentPart part) {
  methods::pb::DownloadAttachmentRequest request;
  request.set_attachment_id(attachment_id.toStdString());
  request.set_noun(place.noun.toStdString());
  request.set_place_id(place.id.toStdString());
  request.set_thumbnail(part == AttachmentPart::thumbnail);
  auto content = std::make_shared<QByteArray>();
  return channel.stream(
      methods::download_attachment, request, std::function([content](common::v1::Chunk chunk) {
        content->append(chunk.data().data(), static_cast<qsizetype>(chunk.data().size()));
      }),
      [content, handler = std::move(handler)](const Result<Channel::Bytes>& ended) {
        if (!ended) return handler(tl::unexpected(ended.error()));
        handler(std::move(*content));
      });
}

Attachment attachment_of(const attachment::v1::Attachment& message) {
  return {QString::fromStdString(message.id()), QString::fromStdString(message.name()),
          message.size(), QString::fromStdString(message.media_type()), message.has_thumbnail()};
}

}  // namespace mct::app
