#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace mct::app {

// Notifications of the desktop, by the Desktop Notifications Specification 1.2 (D-Bus). Where there
// is no desktop that shows them, nothing happens.
class DesktopNotifications : public QObject {
  Q_OBJECT

 public:
  DesktopNotifications();

  // Instead of what is shown of the same key.
  void show(const QString& key, const QString& title, const QString& text);

 signals:
  // Somebody has clicked on it.
  void chosen(const QString& key);

 private slots:
  void invoked(uint id, const QString& action);
  void closed(uint id, uint reason);

 private:
  QHash<QString, uint> shown_;  // ids of the desktop's, by key
};

}  // namespace mct::app
