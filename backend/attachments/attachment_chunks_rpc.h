#pragma once

#include "mct/common/v1/chunk.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/rpc/writer.h"

namespace mct::attachments {

// A file, or its thumbnail, to whoever has asked for it. Errors: ATTACHMENT_NOT_FOUND, also when it
// can be seen no longer in the middle of it.
asio::awaitable<Status> write_attachment(rpc::Writer<common::v1::Chunk>& writer,
                                         AttachmentStore& store, Asked asked, bool thumbnail);

}  // namespace mct::attachments
