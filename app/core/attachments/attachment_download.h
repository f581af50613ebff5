#pragma once

#include <functional>

#include <QByteArray>

#include "app/core/attachments/attachment.h"
#include "app/core/channel/pending_call.h"
#include "app/core/error.h"

namespace mct::attachment::v1 {
class Attachment;
}

namespace mct::app {

class Channel;

// Its bytes as they come; `ended` once all are there, or with what went wrong.
[[nodiscard]] PendingCall fetch_attachment(Channel& channel, const QString& attachment_id,
                                           const AttachmentPlace& place, AttachmentPart part,
                                           std::function<void(const QByteArray&)> piece,
                                           std::function<void(const Result<void>&)> ended);
// In whole.
[[nodiscard]] PendingCall download_attachment(Channel& channel, const QString& attachment_id,
                                              const AttachmentPlace& place,
                                              std::function<void(Result<QByteArray>)> handler,
                                              AttachmentPart part = AttachmentPart::whole);

// For clients, whose messages hold attachments.
Attachment attachment_of(const attachment::v1::Attachment& message);

}  // namespace mct::app
