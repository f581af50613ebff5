#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "mct/common/v1/chunk.pb.h"

#include "backend/core/result.h"
#include "backend/rpc/bridge.h"

namespace mct::rpc {

// Writes a file as the pieces that common/v1/chunk.proto describes; an empty file is one piece.
inline asio::awaitable<Status> write_chunks(Writer<common::v1::Chunk>& writer,
                                            std::string_view bytes, std::string_view media_type) {
  constexpr std::size_t piece = 65'536;
  common::v1::Chunk chunk;
  chunk.set_media_type(std::string(media_type));
  chunk.set_total_size(static_cast<std::int64_t>(bytes.size()));
  do {
    chunk.set_data(std::string(bytes.substr(0, piece)));
    bytes.remove_prefix(std::min(piece, bytes.size()));
    if (auto status = co_await writer.write(chunk); !status) co_return status;
    chunk.Clear();
  } while (!bytes.empty());
  co_return Status{};
}

}  // namespace mct::rpc
