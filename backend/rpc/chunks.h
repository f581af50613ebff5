#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "mct/common/v1/chunk.pb.h"

#include "backend/core/result.h"
#include "backend/rpc/bridge.h"

namespace mct::rpc {

// Writes a file, part after part, as the pieces that common/v1/chunk.proto describes.
class ChunkStream {
 public:
  ChunkStream(Writer<common::v1::Chunk>& writer, std::string_view media_type,
              std::int64_t total_size)
      : writer_(writer) {
    chunk_.set_media_type(std::string(media_type));
    chunk_.set_total_size(total_size);
  }

  // An empty part is one piece.
  asio::awaitable<Status> write(std::string_view bytes) {
    constexpr std::size_t piece = 65'536;
    do {
      chunk_.set_data(std::string(bytes.substr(0, piece)));
      bytes.remove_prefix(std::min(piece, bytes.size()));
      if (auto status = co_await writer_.write(chunk_); !status) co_return status;
      chunk_.Clear();
    } while (!bytes.empty());
    co_return Status{};
  }

 private:
  Writer<common::v1::Chunk>& writer_;
  common::v1::Chunk chunk_;
};

// Likewise of a file that is at hand as a whole.
inline asio::awaitable<Status> write_chunks(Writer<common::v1::Chunk>& writer,
                                            std::string_view bytes, std::string_view media_type) {
  ChunkStream chunks(writer, media_type, static_cast<std::int64_t>(bytes.size()));
  co_return co_await chunks.write(bytes);
}

}  // namespace mct::rpc
