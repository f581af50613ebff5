#pragma once

#include <functional>
#include <memory>

#include <QByteArray>

#include "mct/common/v1/chunk.pb.h"

#include "app/core/channel/channel.h"

namespace mct::app {

// A file that comes in pieces, as common/v1/chunk.proto has it.
template <class Request>
PendingCall receive_file(Channel& channel, const Method<Request, common::v1::Chunk>& method,
                         const Request& request, std::function<void(Result<QByteArray>)> handler) {
  auto file = std::make_shared<QByteArray>();
  return channel.stream(method, request, std::function([file](common::v1::Chunk chunk) {
                          file->append(chunk.data().data(),
                                       static_cast<qsizetype>(chunk.data().size()));
                        }),
                        [file, handler = std::move(handler)](const Result<Channel::Bytes>& end) {
                          if (!end) return handler(tl::unexpected(end.error()));
                          handler(*file);
                        });
}

}  // namespace mct::app
