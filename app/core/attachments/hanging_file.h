#pragma once

#include <functional>

#include "app/core/attachments/attachment_download.h"

namespace mct::app {

// Where a file hangs, and whether everybody may see it, also without signing in.
struct HangingFile {
  QString attachment_id;
  AttachmentPlace place;
  bool everybody = false;
};

// In whole.
[[nodiscard]] PendingCall download(Channel& channel, const HangingFile& file,
                                   std::function<void(Result<QByteArray>)> handler,
                                   AttachmentPart part = AttachmentPart::whole);

}  // namespace mct::app
