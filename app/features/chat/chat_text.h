#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/features/chat/chat_types.h"

namespace mct::app {

// Conversations, messages and their times in words.
class ChatText {
  Q_DECLARE_TR_FUNCTIONS(ChatText)

 public:
  // `own_card_id`: the acting card's.
  static QString title(const Conversation& conversation, const QString& own_card_id);
  static QString icon(const Conversation& conversation, const QString& own_card_id);
  // What was said last, in a group by whom.
  static QString summary(const Conversation& conversation, const QString& own_card_id);
  // What a message says, on one line.
  static QString words(const ChatMessage& message);
  static QString words(const ChatQuote& quote);
  // In place of what was recalled.
  static QString recalled(const ChatMessage& message, const QString& own_card_id);
  // Minutes and seconds.
  static QString length(int duration_ms);
  // 今天, 昨天, the day of this year, the date.
  static QString day(qint64 ms);
  // The hour and minute.
  static QString hour(qint64 ms);
  // How far an own message has come with whom one talks with; empty: nobody says.
  static QString standing(const ChatMessage& message, const std::optional<ChatCursors>& partner);
  // Who is typing at this moment; empty: nobody.
  static QString typing(const QStringList& names, bool group);
  // That the other one is there; empty: nobody knows.
  static QString presence(bool there);
  // What follows when one shows that one is there, or no longer.
  static QString presence_choice(bool shown);
  // In place of a picture: the first character of a name.
  static QString initial(const QString& name);
};

}  // namespace mct::app
