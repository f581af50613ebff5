#include "app/tour/sample_talk.h"

#include <optional>

#include "app/application.h"
#include "app/core/attachments/attachment_upload.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/group_client.h"
#include "app/features/chat/message_client.h"
#include "app/tour/awaited.h"
#include "app/tour/sample_identity.h"

namespace mct::app {

bool SampleTalk::begin(const QString& admin_card_id) {
  const auto talk = awaited<Conversation>([&](auto handler) {
    return application_.services().get<ChatClient>().open(admin_card_id, handler);
  });
  const auto group = awaited<Conversation>([&](auto handler) {
    return application_.services().get<GroupClient>().create(
        QStringLiteral("样例项目组"), {admin_card_id}, QStringLiteral("sample-group"), handler);
  });
  if (!went_well(talk) || !went_well(group)) return false;
  const auto words = [](const QString& text) {
    NewMessage message;
    message.text = text;
    return message;
  };
  NewMessage call = words(QStringLiteral("@张样例 请您先看一下分工"));
  call.mentioned_card_ids = {admin_card_id};
  return say((*talk)->id, words(QStringLiteral("张主任，样例材料已经按会上的意见改好了"))) &&
         say_picture((*talk)->id) &&
         say((*talk)->id, words(QStringLiteral("您看今天下午方便的话，我把打印稿送过去？一共三份，"
                                               "附件单独装订。"))) &&
         say((*group)->id, words(QStringLiteral("大家好，项目的事以后在这里说"))) &&
         say((*group)->id, call);
}

bool SampleTalk::say(const QString& conversation_id, const NewMessage& message) {
  auto& messages = application_.services().get<MessageClient>();
  return messages.send(conversation_id, message) &&
         wait_until([&] { return messages.unsent(conversation_id).isEmpty(); });
}

bool SampleTalk::say_picture(const QString& conversation_id) {
  AttachmentUpload upload(application_.channel(), QStringLiteral("样例照片.jpg"),
                          sample_application(QStringLiteral("样例"), 1).portrait);
  upload.start();
  if (!wait_until([&] { return upload.ready() || upload.error(); }) || upload.error()) return false;
  NewMessage picture;
  picture.kind = MessageKind::picture;
  picture.attachment_id = upload.id();
  return say(conversation_id, picture);
}

QString SampleTalk::conversation() {
  auto& chats = application_.services().get<ChatClient>();
  const auto own = application_.services().get<Session>().card_id();
  const auto direct = [&]() -> std::optional<Conversation> {
    for (auto& it : chats.stored())
      if (!it.group && it.last) return std::move(it);
    return std::nullopt;
  };
  if (!wait_until([&] { return direct().has_value(); })) return {};
  const auto talk = direct();
  if (talk->last->sender_card_id == own) return talk->id;
  NewMessage answer;
  answer.text = QStringLiteral("方便，三点以后我都在。");
  answer.reply_to = talk->last->sequence;
  say(talk->id, answer);
  return talk->id;
}

std::optional<ChatMessage> SampleTalk::with_picture() {
  for (const auto& it : application_.services().get<MessageClient>().from(conversation(), 0))
    if (it.kind == MessageKind::picture) return it;
  return std::nullopt;
}

QString SampleTalk::picture() {
  const auto message = with_picture();
  return message && message->attachment ? message->attachment->id : QString();
}

QString SampleTalk::picture_message() {
  const auto message = with_picture();
  return message ? MessageClient::place_of(conversation(), *message).id : QString();
}

QString SampleTalk::group() {
  auto& chats = application_.services().get<ChatClient>();
  QString id;
  wait_until([&] {
    for (const auto& it : chats.stored())
      if (it.group) id = it.id;
    return !id.isEmpty();
  });
  return id;
}

}  // namespace mct::app
