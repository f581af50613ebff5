#include "app/core/attachments/hanging_file.h"

#include <memory>

#include "app/core/attachments/public_attachment_methods.h"

namespace mct::app {

PendingCall download(Channel& channel, const HangingFile& file,
                     std::function<void(Result<QByteArray>)> handler, AttachmentPart part) {
  const auto& [id, place, everybody] = file;
  if (!everybody) return download_attachment(channel, id, place, std::move(handler), part);
  attachment::v1::DownloadPublicAttachmentRequest request;
  request.set_attachment_id(id.toStdString());
  request.set_noun(place.noun.toStdString());
  request.set_place_id(place.id.toStdString());
  request.set_thumbnail(part == AttachmentPart::thumbnail);
  auto content = std::make_shared<QByteArray>();
  return channel.stream(
      public_attachment_methods::download, request,
      std::function([content](common::v1::Chunk chunk) {
        content->append(QByteArray::fromStdString(chunk.data()));
      }),
      [content, handler = std::move(handler)](const Result<Channel::Bytes>& ended) {
        if (!ended) return handler(tl::unexpected(ended.error()));
        handler(std::move(*content));
      });
}

}  // namespace mct::app
