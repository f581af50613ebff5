#include "app/features/chat/thumbnails.h"

#include "app/features/chat/message_client.h"

namespace mct::app {

QString Thumbnails::source(const QString& conversation_id, const ChatMessage& message) {
  if (!message.attachment || !message.attachment->has_thumbnail) return {};
  const auto& id = message.attachment->id;
  if (const auto known = sources_.constFind(id); known != sources_.cend()) return *known;
  if (calls_.contains(id)) return {};
  calls_[id] =
      messages_.download(conversation_id, message, AttachmentPart::thumbnail,
                         [this, id](const Result<QByteArray>& picture) {
                           // What failed is asked for again when it is shown again.
                           if (picture)
                             sources_.insert(id, QStringLiteral("data:image/jpeg;base64,") +
                                                     QString::fromLatin1(picture->toBase64()));
                           calls_.erase(id);
                           if (picture) emit arrived();
                         });
  return {};
}

}  // namespace mct::app
