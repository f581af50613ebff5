#pragma once

#include "mct/attachment/v1/attachment_service.pb.h"
#include "mct/common/v1/chunk.pb.h"

#include "app/core/channel/channel.h"

// The methods that uploads and downloads call. Part of them, and of their tests.
namespace mct::app::attachment_methods {

namespace pb = mct::attachment::v1;

inline constexpr Method<pb::StartUploadRequest, pb::Upload> start_upload{
    "/mct.attachment.v1.AttachmentService/StartUpload"};
inline constexpr Method<pb::UploadPieceRequest, pb::Upload> upload_piece{
    "/mct.attachment.v1.AttachmentService/UploadPiece"};
inline constexpr Method<pb::FinishUploadRequest, pb::Attachment> finish_upload{
    "/mct.attachment.v1.AttachmentService/FinishUpload", Patience::file};
inline constexpr Method<pb::DownloadAttachmentRequest, common::v1::Chunk> download_attachment{
    "/mct.attachment.v1.AttachmentService/DownloadAttachment", Patience::file};

}  // namespace mct::app::attachment_methods
