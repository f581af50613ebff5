#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/notice/notice_types.h"

namespace mct::notice::v1 {
class OwnReceipt;
}  // namespace mct::notice::v1

namespace mct::app {

class DeviceCache;
class EventStream;
class NoticeNews;
class Outbox;
class Session;
class StoredNotices;

// The notices that the acting card gets: kept on the device, where the events put them, and taken
// anew whenever the stream is live. What one reads and replies waits in the outbox for the network.
// Proto types end here.
class NoticeClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  NoticeClient(Channel& channel, Session& session, DeviceCache& cache, EventStream& events,
               Outbox& outbox);
  ~NoticeClient() override;

  // Of the acting card, on the device; the newest first.
  QList<Notice> stored() const;
  std::optional<Notice> find(const QString& id) const;
  // The gravest alert that stands and has not been acknowledged as it is now; of equal ones the
  // newest.
  std::optional<Notice> pressing_alert() const;

  [[nodiscard]] PendingCall refresh(Handler<void> handler);
  [[nodiscard]] PendingCall get(const QString& id, Handler<Notice> handler);
  // With its minutes and the tasks of it.
  void mark_read(const Notice& notice);
  // Where it stands in 消息: what `own` says of it.
  void set_marks(const QString& id, const OwnReceipt& own);

  // Of a resident: the sender's unit may know, from now on, what one has read of it.
  void set_read_consent(const QString& id, bool allowed);
  // Minutes before the meeting; empty: never.
  void set_reminders(const QString& id, const QList<int>& minutes);

  struct Reply {
    NoticeAnswer answer = NoticeAnswer::none;
    QString reason;
    QString substitute_card_id;
    QString substitute_name;
  };
  // Kept on the device at once. False: it could not be kept.
  bool reply(const Notice& notice, const Reply& reply);
  // Something that was said here, besides this item of the outbox, is still on its way.
  bool waits(const QString& id, qint64 besides = 0) const;
  // What has become of a reply that has not arrived: waits for the network, or was refused.
  struct Unsent {
    bool waiting = false;
    std::optional<Error> refused;
  };
  Unsent unsent(const QString& id) const;

  [[nodiscard]] PendingCall download(const QString& id, const Attachment& attachment,
                                     Handler<QByteArray> handler);
  struct File {
    QString name;
    QByteArray content;
  };
  [[nodiscard]] PendingCall calendar_file(const QString& id, Handler<File> handler);

 signals:
  // What is stored for the acting card, or which card that is.
  void changed();
  // Somebody waits for a reply to this notice.
  void urged(const QString& title);
  // By this person; `title`: empty when the acting card may not see the notice (yet).
  void forwarded(const QString& from_name, const QString& title);
  // This meeting begins in so many minutes.
  void reminded(const QString& title, int minutes);

 private:
  void follow(EventStream& events);
  void note_own(const QString& card_id, const QString& id, const notice::v1::OwnReceipt& own);
  static QString lane_of(const QString& id);

  Channel& channel_;
  Session& session_;
  Outbox& outbox_;
  std::unique_ptr<StoredNotices> stored_;
  std::unique_ptr<NoticeNews> news_;
  PendingCall refreshing_;
};

}  // namespace mct::app
