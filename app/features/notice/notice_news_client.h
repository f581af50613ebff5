#pragma once

#include <QObject>
#include <QStringList>

namespace mct::app {

class EventStream;
class StoredNotices;
struct ReceivedEvent;

// What the events say of notices, written to those on the device. Part of NoticeClient.
class NoticeNews : public QObject {
  Q_OBJECT

 public:
  NoticeNews(StoredNotices& stored, EventStream& events);

 signals:
  // Events were handled.
  void kept();
  // As those of NoticeClient.
  void urged(const QString& title);
  void forwarded(const QString& from_name, const QString& title);
  void reminded(const QString& title, int minutes);

 private:
  void follow(EventStream& events);
  void note_notice(const ReceivedEvent& event);
  void note_minutes(const ReceivedEvent& event);
  void note_task(const ReceivedEvent& event);
  void note_urged(const ReceivedEvent& event);
  void note_reminded(const ReceivedEvent& event);
  void note_forwarded(const ReceivedEvent& event);
  void tell();

  StoredNotices& stored_;
  // To be told when the events are kept.
  QStringList urged_;  // titles
  struct Reminder {
    QString title;
    int minutes = 0;
  };
  QList<Reminder> reminded_;
  struct Told {
    QString from_name;
    QString title;
  };
  QList<Told> forwarded_;
};

}  // namespace mct::app
