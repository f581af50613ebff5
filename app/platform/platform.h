#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

namespace mct::app {

// A meeting, for the device's calendar. Times are in milliseconds since 1970-01-01T00:00:00Z.
struct CalendarEvent {
  QString title, place, notes;
  qint64 start_ms = 0;
  qint64 end_ms = 0;
  // The same as a file (RFC 5545), for devices whose calendar takes one.
  QString file_name;
  QByteArray file;
};

// What the device does for the app. Each returns whether it could; the sentence for a person who
// cannot see that it was done comes with notice().
class Platform : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // Opens the dialler with the number; a person presses the button.
  virtual bool dial(const QString& number) = 0;
  // Offers a text with a link to other apps.
  virtual bool share(const QString& text, const QUrl& link) = 0;
  virtual bool open(const QUrl& url) = 0;
  // Puts a file where people look for what they have downloaded, beside one of the same name, and
  // says where.
  bool save(const QString& name, const QByteArray& content);
  // Hands the meeting to the device's calendar, in which a person looks at it and keeps it.
  virtual bool add_to_calendar(const CalendarEvent& event) = 0;
  // Shows something outside of the app, in place of what has the same key. On phones, where the app
  // does not run when it is not seen, nothing: there a push does it.
  virtual void announce(const QString& key, const QString& title, const QString& text);

 protected:
  // As save(); where the file is. Empty: it could not be kept.
  QString store(const QString& name, const QByteArray& content);

 signals:
  // Somebody has chosen what was announced.
  void chosen(const QString& key);
  // Where the phone maker's service reaches this device: as SetPushToken wants it. Also anew.
  void reachable(const QString& service, const QString& token);
  void notice(const QString& text);
};

// That of the system that the app was built for. Owned by the caller.
Platform* make_platform(QObject* parent);

}  // namespace mct::app
