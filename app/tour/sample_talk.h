#pragma once

#include <optional>

#include <QString>

namespace mct::app {

class Application;
struct ChatMessage;
struct NewMessage;

// What the sample colleague and the sample admin say to each other.
class SampleTalk {
 public:
  explicit SampleTalk(Application& application) : application_(application) {}

  // The colleague writes to the admin, and makes a group with them. False when it could not be done
  // in time.
  bool begin(const QString& admin_card_id);

  // Of the conversation with a colleague, whom the admin answers when they have not done so; and of
  // their group.
  QString conversation();
  QString group();
  // The colleague's picture in the conversation, and what it hangs on; empty: none.
  QString picture();
  QString picture_message();

 private:
  // Through the card that is acted through; waits until it has arrived.
  bool say(const QString& conversation_id, const NewMessage& message);
  bool say_picture(const QString& conversation_id);
  std::optional<ChatMessage> with_picture();

  Application& application_;
};

}  // namespace mct::app
