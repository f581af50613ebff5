#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/delegation/delegation_types.h"

namespace mct::delegation::v1 {
class Delegation;
}

namespace mct::app {

// Who acts for whom. Proto types end here.
class DelegationClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit DelegationClient(Channel& channel) : channel_(channel) {}

  // Scopes that there are, by number.
  static DelegationScopes scopes();

  [[nodiscard]] PendingCall all(Handler<Delegations> handler);

  struct Offer {
    QString phone;
    QString relation;
    DelegationScopes scopes;
    qint64 end_ms = 0;
    QString request_id;
  };
  [[nodiscard]] PendingCall offer(const Offer& offer, Handler<void> handler);

  struct Ward {
    QString nickname;
    QString birth_date;  // YYYY-MM-DD
    DelegationScopes scopes;
    QString request_id;
  };
  [[nodiscard]] PendingCall add_ward(const Ward& ward, Handler<void> handler);

  [[nodiscard]] PendingCall accept(const QString& id, Handler<void> handler);
  // Also declines an offer.
  [[nodiscard]] PendingCall end(const QString& id, Handler<void> handler);

 signals:
  void delegationsChanged();

 private:
  // Hands on how it went, and tells of what has changed.
  template <class Answer>
  std::function<void(Result<Answer>)> changed(Handler<void> handler);

  Channel& channel_;
};

}  // namespace mct::app
