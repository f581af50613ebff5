#pragma once

#include "mct/attachment/v1/attachment_service.pb.h"

#include "backend/attachments/attachment_types.h"

namespace mct::attachments {

// As the contract of every feature that has attachments writes them.
attachment::v1::Attachment to_proto(const Attachment& attachment);

}  // namespace mct::attachments
