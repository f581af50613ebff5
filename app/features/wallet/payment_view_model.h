#pragma once

#include <QTimer>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/wallet/wallet_types.h"

namespace mct::app {

class Navigation;
class Platform;
class WalletClient;

// One payment: what it is for, paying it at the provider, and what has become of it.
class PaymentViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString paymentId MEMBER id_ NOTIFY idChanged)
  Q_PROPERTY(QString title READ title NOTIFY statusChanged)
  Q_PROPERTY(QString payee READ payee NOTIFY statusChanged)
  Q_PROPERTY(QString amount READ amount NOTIFY statusChanged)
  // As payment_text.h has it.
  Q_PROPERTY(QString payState READ pay_state NOTIFY statusChanged)
  Q_PROPERTY(QString stateText READ state_text NOTIFY statusChanged)
  // Of stateText, as Tone.
  Q_PROPERTY(int tone READ tone NOTIFY statusChanged)
  // {label, value} each.
  Q_PROPERTY(QVariantList facts READ facts NOTIFY statusChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY statusChanged)
  // The order is open, and an answer of the provider is awaited.
  Q_PROPERTY(bool started READ order_started NOTIFY statusChanged)
  Q_PROPERTY(bool simulated READ simulated NOTIFY statusChanged)
  Q_PROPERTY(QString trouble READ trouble NOTIFY statusChanged)

 public:
  explicit PaymentViewModel(QObject* parent = nullptr);

  const QString& title() const { return payment_.title; }
  const QString& payee() const { return payment_.payee; }
  QString amount() const;
  QString pay_state() const;
  QString state_text() const;
  int tone() const;
  QVariantList facts() const;
  bool busy() const { return busy_; }
  bool order_started() const { return order_started_; }
  bool simulated() const { return simulated_; }
  const QString& trouble() const { return trouble_; }

  // Opens the order and the place where it is paid.
  Q_INVOKABLE void pay();
  // Says that it has been paid.
  Q_INVOKABLE void check();
  // For development.
  Q_INVOKABLE void simulate();

 signals:
  void idChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit statusChanged(); }

 private:
  void show(const Result<Payment>& payment);
  void begin();

  WalletClient* client_ = nullptr;
  Platform* platform_ = nullptr;
  QString id_, trouble_;
  Payment payment_;
  bool busy_ = false, order_started_ = false, simulated_ = false;
  PendingCall call_, action_;
  QTimer ask_again_;
};

}  // namespace mct::app
