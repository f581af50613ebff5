#pragma once

#include "mct/attachment/v1/public_attachment_service.pb.h"
#include "mct/common/v1/chunk.pb.h"

#include "app/core/channel/channel.h"

// The method by which what everybody may see is downloaded. Part of it, and of its tests.
namespace mct::app::public_attachment_methods {

inline constexpr Method<attachment::v1::DownloadPublicAttachmentRequest, common::v1::Chunk>
    download{"/mct.attachment.v1.PublicAttachmentService/DownloadPublicAttachment", Patience::file};

}  // namespace mct::app::public_attachment_methods
