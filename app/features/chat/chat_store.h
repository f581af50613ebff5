#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace mct::app {

class DeviceCache;

// What the device has of the conversations of each card, as the contract's messages: all messages
// of a conversation from the first one that is here on, as far as its events have come.
class ChatStore {
 public:
  explicit ChatStore(DeviceCache& cache);

  struct Kept {
    QByteArray conversation;
    qint64 time_ms = 0;  // of what has happened in it last, besides messages
  };
  QList<Kept> conversations(const QString& card_id) const;
  std::optional<QByteArray> conversation(const QString& card_id, const QString& id) const;
  void put(const QString& card_id, const QString& id, const QByteArray& conversation);
  // Something has happened in it.
  void touch(const QString& card_id, const QString& id, qint64 time_ms);
  // With its messages.
  void forget(const QString& card_id, const QString& id);

  // Conversations in which the server does not know yet how far the card has come.
  QStringList untold(const QString& card_id) const;
  void set_untold(const QString& card_id, const QString& id, bool untold);

  // Those from this number on, the oldest first.
  QList<QByteArray> messages(const QString& card_id, const QString& id, qint64 from) const;
  // The last ones before this number, the oldest first; 0: the last.
  QList<QByteArray> messages_before(const QString& card_id, const QString& id, qint64 before,
                                    int most) const;
  std::optional<QByteArray> message(const QString& card_id, const QString& id,
                                    qint64 sequence) const;
  void put_message(const QString& card_id, const QString& id, qint64 sequence,
                   const QByteArray& message);
  // By their numbers.
  void put_messages(const QString& card_id, const QString& id,
                    const QMap<qint64, QByteArray>& messages);
  void forget_message(const QString& card_id, const QString& id, qint64 sequence);
  void forget_messages(const QString& card_id, const QString& id);

  // What was written and not sent.
  QString draft(const QString& card_id, const QString& id) const;
  void set_draft(const QString& card_id, const QString& id, const QString& text);

 private:
  DeviceCache& cache_;
};

}  // namespace mct::app
