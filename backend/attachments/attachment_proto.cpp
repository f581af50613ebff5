#include "backend/attachments/attachment_proto.h"

namespace mct::attachments {

attachment::v1::Attachment to_proto(const Attachment& attachment) {
  attachment::v1::Attachment message;
  message.set_id(attachment.id);
  message.set_name(attachment.name);
  message.set_size(attachment.size);
  message.set_media_type(attachment.media_type);
  message.set_sha256(attachment.sha256);
  message.set_has_thumbnail(attachment.has_thumbnail);
  return message;
}

}  // namespace mct::attachments
