#include "app/features/chat/message_form.h"

#include <algorithm>

#include <QGuiApplication>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/message_client.h"
#include "app/features/chat/typing_client.h"
#include "app/platform/files.h"
#include "app/platform/microphone.h"

namespace mct::app {
namespace {

constexpr int pause_ms = 400;
constexpr int most_suggestions = 5;

// As the server counts: code points.
qsizetype characters(const QString& text) {
  return text.toUcs4().size();
}

QString sign(const QString& name) {
  return QChar('@') + name + QChar(' ');
}

}  // namespace

MessageForm::MessageForm(QObject* parent) : Form(parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(pause_ms);
  connect(&pause_, &QTimer::timeout, this, &MessageForm::keep_draft);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &MessageForm::keep_draft);
  connect(&uploads_, &AttachmentUploads::changed, this, &MessageForm::filesChanged);
  connect(&uploads_, &AttachmentUploads::changed, this, &MessageForm::send_files,
          Qt::QueuedConnection);
  connect(this, &MessageForm::changed, this, &MessageForm::suggestionsChanged);
  connect(&recorder_, &VoiceRecorder::recorded, this,
          [this](const QByteArray& speech) { upload(MessageKind::voice, tr("语音.ogg"), speech); });
  connect(&recorder_, &VoiceRecorder::failed, this,
          [this] { navigation_->say(tr("用不了麦克风，请检查权限")); });
}

MessageForm::~MessageForm() {
  keep_draft();
}

void MessageForm::attach(const Services& services) {
  messages_ = &services.get<MessageClient>();
  channel_ = &services.get<Channel>();
  device_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
  typing_ = &services.get<TypingClient>();
  recorder_.use(services.get<Microphone>());
  own_card_id_ = services.get<Session>().card_id();
  // Another page of the conversation has just gone, with what was written there.
  connect(messages_, &MessageClient::changed, this, [this](const QString& id) {
    if (id == id_ && !pause_.isActive() && !editing()) put_text(messages_->draft(id_));
  });
  if (!id_.isEmpty()) put_text(messages_->draft(id_));
}

void MessageForm::set_conversation_id(const QString& id) {
  if (id == id_) return;
  keep_draft();
  id_ = id;
  if (messages_) put_text(messages_->draft(id_));
  emit changed();
}

void MessageForm::put_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  emit changed();
}

void MessageForm::set_text(const QString& text) {
  if (text == text_) return;
  put_text(text);
  pause_.start();
  // What is being changed has been said already.
  if (typing_ && !id_.isEmpty() && !editing() && !text.isEmpty()) typing_->say(id_);
}

// What is being changed is not a draft.
void MessageForm::keep_draft() {
  pause_.stop();
  if (messages_ && !id_.isEmpty() && !editing()) messages_->keep_draft(id_, text_);
}

QString MessageForm::text_error() const {
  const auto excess = characters(text_.trimmed()) - MessageClient::longest_text;
  return excess > 0
             ? tr("多了 %1 个字，一条消息最多 %2 字").arg(excess).arg(MessageClient::longest_text)
             : QString();
}

bool MessageForm::sendable() const {
  return !busy() && !id_.isEmpty() && !text_.trimmed().isEmpty() && text_error().isEmpty();
}

QString MessageForm::context_text() const {
  if (editing()) return tr("修改消息");
  const auto answered = answered_ != 0 ? messages_->find(id_, answered_) : std::nullopt;
  return answered ? tr("回复%1：%2").arg(answered->sender_name, ChatText::words(*answered))
                  : QString();
}

void MessageForm::reply(qint64 sequence) {
  dropContext();
  answered_ = sequence;
  emit changed();
}

void MessageForm::edit(qint64 sequence) {
  const auto message = messages_->find(id_, sequence);
  if (!message) return;
  dropContext();
  keep_draft();
  edited_ = sequence;
  request_id_ = new_request_id();
  put_text(message->text);
}

void MessageForm::dropContext() {
  answered_ = 0;
  complain({});
  if (edited_ != 0) {
    edited_ = 0;
    put_text(messages_->draft(id_));
  }
  emit changed();
}

int MessageForm::at_sign() const {
  if (members_.isEmpty() || editing()) return -1;
  const auto before = text_.left(cursor_);
  const auto at = before.lastIndexOf(QChar('@'));
  const auto written = before.mid(at + 1);
  return at >= 0 && !written.contains(QChar(' ')) && !written.contains(QChar('\n'))
             ? static_cast<int>(at)
             : -1;
}

QVariantList MessageForm::suggestions() const {
  QVariantList fitting;
  const int at = at_sign();
  if (at < 0) return fitting;
  const auto written = text_.mid(at + 1, cursor_ - at - 1);
  const auto offer = [&](const QVariantMap& it) {
    const auto person = it.value(QStringLiteral("name")).toString();
    if (fitting.size() < most_suggestions && person.contains(written, Qt::CaseInsensitive))
      fitting.append(it);
  };
  if (admin_) offer({{"id", QString()}, {"name", tr("所有人")}});
  for (const auto& it : members_)
    if (it.toMap().value(QStringLiteral("id")) != own_card_id_) offer(it.toMap());
  return fitting;
}

void MessageForm::set_cursor(int cursor) {
  if (cursor == cursor_) return;
  cursor_ = cursor;
  emit cursorChanged();
  emit suggestionsChanged();
}

void MessageForm::mention(const QString& card_id, const QString& name) {
  const int at = at_sign();
  if (at < 0) return;
  mentions_.append({card_id, name});
  const int behind = at + static_cast<int>(sign(name).size());
  set_text(text_.left(at) + sign(name) + text_.mid(cursor_));
  cursor_ = behind;
  emit cursorChanged();
}

// A mention whose name was taken out of the text again is none.
NewMessage MessageForm::written() const {
  NewMessage message;
  message.text = text_.trimmed();
  message.reply_to = answered_;
  for (const auto& it : mentions_) {
    if (!text_.contains(sign(it.name).trimmed())) continue;
    if (it.card_id.isEmpty())
      message.mention_all = true;
    else if (!message.mentioned_card_ids.contains(it.card_id))
      message.mentioned_card_ids.append(it.card_id);
  }
  return message;
}

void MessageForm::send() {
  if (!sendable()) return;
  if (editing()) return send_change();
  if (!messages_->send(id_, written())) return navigation_->say(tr("没有保存下来，请再试一次"));
  mentions_.clear();
  answered_ = 0;
  put_text({});
  keep_draft();
}

void MessageForm::send_change() {
  wait_for(
      messages_->edit(id_, edited_, text_.trimmed(), request_id_, [this](const Result<void>& done) {
        if (!done) {
          complain(input_error_text(done.error()));
          emit changed();
          return;
        }
        dropContext();
      }));
  emit changed();
}

void MessageForm::add_file(bool picture) {
  if (uploads_.count() == AttachmentUploads::most) return complain(tr("请等前面的文件发完"));
  device_->open(picture ? Files::Kind::picture : Files::Kind::any, this,
                [this, picture](const Files::File& file) {
                  upload(picture ? MessageKind::picture : MessageKind::file, file.name,
                         file.content);
                });
}

void MessageForm::upload(MessageKind kind, const QString& name, const QByteArray& content) {
  kinds_.append(kind);
  uploads_.add(*channel_, name, content);
}

void MessageForm::removeFile(int place) {
  kinds_.removeAt(place);
  uploads_.remove(place);
}

void MessageForm::send_files() {
  while (const auto first = uploads_.first_ready()) {
    NewMessage message;
    message.kind = kinds_.first();
    message.attachment_id = *first;
    message.reply_to = answered_;
    if (!messages_->send(id_, message)) return navigation_->say(tr("没有保存下来，请再试一次"));
    answered_ = 0;
    removeFile(0);
    emit changed();
  }
}

}  // namespace mct::app
