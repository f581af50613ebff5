#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/wallet/wallet_types.h"

namespace mct::app {

class EventStream;

// One's own payments. Proto types end here.
class WalletClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  WalletClient(Channel& channel, EventStream& events);

  // The latest 200.
  [[nodiscard]] PendingCall payments(Handler<QList<Payment>> handler);
  [[nodiscard]] PendingCall payment(const QString& id, Handler<Payment> handler);
  // Opens the order, once however often it is asked.
  [[nodiscard]] PendingCall start(const QString& id, Handler<PaymentStart> handler);
  // Has the server ask the provider now.
  [[nodiscard]] PendingCall check(const QString& id, Handler<Payment> handler);
  // For development.
  [[nodiscard]] PendingCall simulate(const QString& id, Handler<Payment> handler);

 signals:
  // A payment is not what it was.
  void changed();

 private:
  Channel& channel_;
};

}  // namespace mct::app
