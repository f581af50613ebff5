#include "backend/attachments/attachment_chunks_rpc.h"

#include "backend/rpc/chunks.h"

namespace mct::attachments {

asio::awaitable<Status> write_attachment(rpc::Writer<common::v1::Chunk>& writer,
                                         AttachmentStore& store, Asked asked, bool thumbnail) {
  if (thumbnail) {
    auto picture = co_await store.thumbnail(asked);
    if (!picture) co_return fail(picture.error());
    co_return co_await rpc::write_chunks(writer, *picture, "image/jpeg");
  }
  auto attachment = co_await store.visible(asked);
  if (!attachment) co_return fail(attachment.error());
  rpc::ChunkStream chunks(writer, attachment->media_type, attachment->size);
  for (std::int64_t position = 0; position * piece_bytes < attachment->size; ++position) {
    auto piece = co_await store.piece(asked, position);
    if (!piece) co_return fail(piece.error());
    if (auto status = co_await chunks.write(*piece); !status) co_return status;
  }
  co_return Status{};
}

}  // namespace mct::attachments
