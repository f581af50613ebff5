#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace mct::e2e {

// What lies between an app and the backend, and can be cut.
class Wire {
 public:
  // To a server, HOST:PORT.
  explicit Wire(const QString& server);

  // Where the app finds it.
  QString address() const;
  // What is open breaks off, and nothing new comes through.
  void cut();
  void mend();

 private:
  void accept();

  QString host_;
  quint16 port_ = 0;
  QTcpServer listener_;
  quint16 own_port_ = 0;
  QList<QPointer<QTcpSocket>> open_;
};

}  // namespace mct::e2e
