#pragma once

#include <QObject>
#include <QSettings>

namespace mct::app {

class Session;

// Who was signed in last, and through which card they acted: kept in a file of the data folder, so
// that what is on the device can be read before the server has renewed the session. No token.
class SessionMemory : public QObject {
  Q_OBJECT

 public:
  SessionMemory(Session& session, const QString& file);

  // Goes on as that person, when there is one and nobody is signed in.
  void recall();

 private:
  void keep();

  Session& session_;
  QSettings file_;
};

}  // namespace mct::app
