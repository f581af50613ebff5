#include "app/features/chat/chat_text.h"

#include <QDateTime>
#include <QLocale>

namespace mct::app {
namespace {

bool is_notes(const Conversation& conversation, const QString& own_card_id) {
  return !conversation.group && conversation.partner_card_id == own_card_id;
}

}  // namespace

QString ChatText::title(const Conversation& conversation, const QString& own_card_id) {
  return is_notes(conversation, own_card_id) ? tr("我的笔记") : conversation.title;
}

QString ChatText::icon(const Conversation& conversation, const QString& own_card_id) {
  if (conversation.group) return QStringLiteral("groups");
  return is_notes(conversation, own_card_id) ? QStringLiteral("bookmark_border")
                                             : QStringLiteral("person");
}

QString ChatText::summary(const Conversation& conversation, const QString& own_card_id) {
  if (!conversation.last) return tr("还没有消息");
  const auto& last = *conversation.last;
  if (last.recalled) return recalled(last, own_card_id);
  return conversation.group && last.sender_card_id != own_card_id
             ? tr("%1：%2").arg(last.sender_name, words(last))
             : words(last);
}

QString ChatText::words(const ChatMessage& message) {
  switch (message.kind) {
    case MessageKind::text:
      return message.text.simplified();
    case MessageKind::picture:
      return tr("[图片]");
    case MessageKind::file:
      return message.attachment ? tr("[文件] %1").arg(message.attachment->name) : tr("[文件]");
    case MessageKind::voice:
      return message.voice ? tr("[语音] %1").arg(length(message.voice->duration_ms)) : tr("[语音]");
  }
  return {};
}

QString ChatText::words(const ChatQuote& quote) {
  if (quote.recalled) return tr("这条消息已撤回");
  ChatMessage message;
  message.kind = quote.kind;
  message.text = quote.text;
  const auto what = words(message);
  return quote.kind == MessageKind::file ? tr("[文件] %1").arg(quote.text) : what;
}

QString ChatText::recalled(const ChatMessage& message, const QString& own_card_id) {
  if (message.sender_card_id == own_card_id && message.recaller_name == message.sender_name)
    return tr("您撤回了一条消息");
  if (message.recaller_name == message.sender_name || message.recaller_name.isEmpty())
    return tr("%1撤回了一条消息").arg(message.sender_name);
  return tr("%1撤回了%2的一条消息").arg(message.recaller_name, message.sender_name);
}

QString ChatText::length(int duration_ms) {
  const int seconds = (duration_ms + 999) / 1'000;
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'));
}

QString ChatText::day(qint64 ms) {
  const auto date = QDateTime::fromMSecsSinceEpoch(ms).date();
  const auto today = QDate::currentDate();
  if (date == today) return tr("今天");
  if (date == today.addDays(-1)) return tr("昨天");
  if (date.year() == today.year())
    return QLocale().toString(date, tr("M月d日 dddd", "a day of this year, as Qt's format"));
  return QLocale().toString(date, tr("yyyy年M月d日", "a day, as Qt's format"));
}

QString ChatText::hour(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm"));
}

QString ChatText::standing(const ChatMessage& message, const std::optional<ChatCursors>& partner) {
  if (!partner) return {};
  if (message.sequence <= partner->read) return tr("已读");
  if (message.sequence <= partner->received) return tr("已送达");
  return tr("已发出");
}

QString ChatText::typing(const QStringList& names, bool group) {
  if (names.isEmpty()) return {};
  if (!group) return tr("对方正在输入…");
  if (names.size() == 1) return tr("%1正在输入…").arg(names.first());
  if (names.size() == 2) return tr("%1、%2正在输入…").arg(names.first(), names.last());
  return tr("%1等 %2 人正在输入…").arg(names.first()).arg(names.size());
}

QString ChatText::presence(bool there) {
  return there ? tr("在线") : QString();
}

QString ChatText::presence_choice(bool shown) {
  return shown ? tr("与您单聊的人能看到您在线，您也能看到他们")
               : tr("别人不再看到您在线，您也看不到别人在线");
}

QString ChatText::initial(const QString& name) {
  return name.isEmpty() ? QString() : QString(name.front());
}

}  // namespace mct::app
