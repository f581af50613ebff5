#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/property/property_types.h"

namespace mct::app {

class EventStream;

// What residents and property companies ask. Proto types end here.
class PropertyClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  PropertyClient(Channel& channel, EventStream& events);

  // Of one's own households: those that are open first, 200 at most.
  [[nodiscard]] PendingCall own(Handler<OwnBills> handler);
  // Hands on the id of the payment.
  [[nodiscard]] PendingCall pay(const QString& bill_id, Handler<QString> handler);

  [[nodiscard]] PendingCall entrustments(Handler<QList<Entrustment>> handler);
  // To whom a community can be entrusted.
  [[nodiscard]] PendingCall companies(Handler<QList<PropertyCompany>> handler);
  // `company_id`: empty: to nobody.
  [[nodiscard]] PendingCall entrust(const QString& community_id, const QString& company_id,
                                    Handler<void> handler);
  // `state`: unknown: all. `page`: empty: the first.
  [[nodiscard]] PendingCall issued(const QString& community_id, BillState state,
                                   const QString& page, Handler<IssuedBills> handler);
  // Nothing is issued.
  [[nodiscard]] PendingCall look(const BillSheet& sheet, const QString& request_id,
                                 Handler<BillImport> handler);
  [[nodiscard]] PendingCall issue(const BillSheet& sheet, const QString& request_id,
                                  Handler<BillImport> handler);
  [[nodiscard]] PendingCall withdraw(const QString& bill_id, const QString& reason,
                                     Handler<void> handler);

 signals:
  // What a company has issued is not what it was.
  void changed();
  void entrusted();

 private:
  Channel& channel_;
};

}  // namespace mct::app
