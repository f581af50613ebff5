#include "tests/e2e/wire.h"

#include <utility>

#include <QHostAddress>

namespace mct::e2e {
namespace {

void pour(QTcpSocket* from, QTcpSocket* to) {
  QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
  QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

}  // namespace

Wire::Wire(const QString& server)
    : host_(server.section(':', 0, 0)), port_(server.section(':', 1).toUShort()) {
  QObject::connect(&listener_, &QTcpServer::newConnection, &listener_, [this] { accept(); });
  mend();
  own_port_ = listener_.serverPort();
}

QString Wire::address() const {
  return QStringLiteral("127.0.0.1:%1").arg(own_port_);
}

void Wire::accept() {
  while (auto* near = listener_.nextPendingConnection()) {
    auto* far = new QTcpSocket(near);
    QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    pour(near, far);
    pour(far, near);
    far->connectToHost(host_, port_);
    open_.append(near);
  }
}

void Wire::cut() {
  listener_.close();
  for (const auto& socket : std::exchange(open_, {}))
    if (socket) socket->abort();
}

void Wire::mend() {
  if (!listener_.listen(QHostAddress::LocalHost, own_port_))
    qFatal("no wire: %s", qPrintable(listener_.errorString()));
}

}  // namespace mct::e2e
