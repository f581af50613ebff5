#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class EventStream;

// What is to be done after meetings. What the acting card is to do is in its notices. Proto types
// end here.
class TaskClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  TaskClient(Channel& channel, EventStream& events);

  struct Assigning {
    QString notice_id;
    QString title;
    QString card_id;
    QString due_date;  // YYYY-MM-DD
    QString request_id;
  };
  [[nodiscard]] PendingCall assign(const Assigning& wanted, Handler<void> handler);
  // Of a meeting that the acting card manages: the open ones first, the soonest due first.
  [[nodiscard]] PendingCall list(const QString& notice_id, Handler<QList<MeetingTask>> handler);
  // `request_id`: made by the caller.
  [[nodiscard]] PendingCall finish(const QString& id, const QString& remark,
                                   const QString& request_id, Handler<void> handler);
  [[nodiscard]] PendingCall reopen(const QString& id, const QString& request_id,
                                   Handler<void> handler);

 signals:
  // A task of this notice, which the acting card is to do or has assigned.
  void changed(const QString& notice_id);
  // Of the acting card: it is due in so many days, 0 or 1.
  void due(const QString& title, int days);
  // Somebody has done what the acting card has assigned.
  void finished(const QString& name, const QString& title);

 private:
  void follow(EventStream& events);

  Channel& channel_;
  // To be told when the events are kept.
  QStringList changed_;
  struct Due {
    QString title;
    int days = 0;
  };
  QList<Due> due_;
  struct Finished {
    QString name;
    QString title;
  };
  QList<Finished> finished_;
};

}  // namespace mct::app
