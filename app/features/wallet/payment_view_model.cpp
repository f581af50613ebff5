#include "app/features/wallet/payment_view_model.h"

#include "app/core/error_text.h"
#include "app/core/money.h"
#include "app/core/services.h"
#include "app/features/wallet/payment_text.h"
#include "app/features/wallet/wallet_client.h"
#include "app/platform/platform.h"

namespace mct::app {
namespace {

constexpr int ask_again_ms = 4'000;

}  // namespace

PaymentViewModel::PaymentViewModel(QObject* parent) : PageViewModel(parent) {
  ask_again_.setInterval(ask_again_ms);
  connect(&ask_again_, &QTimer::timeout, this, [this] {
    if (!busy_)
      action_ = client_->check(id_, [this](const Result<Payment>& it) {
        if (it) show(it);
      });
  });
}

void PaymentViewModel::attach(const Services& services) {
  client_ = &services.get<WalletClient>();
  platform_ = &services.get<Platform>();
}

void PaymentViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->payment(id_, [this](const Result<Payment>& payment) {
    if (payment) {
      payment_ = *payment;
      status_.show_fresh(false);
    } else {
      status_.fail(payment.error());
    }
    emit statusChanged();
  });
}

void PaymentViewModel::begin() {
  busy_ = true;
  trouble_.clear();
  emit statusChanged();
}

void PaymentViewModel::show(const Result<Payment>& payment) {
  busy_ = false;
  if (payment) payment_ = *payment;
  if (!payment) trouble_ = mct::app::error_text(payment.error());
  if (payment_.state != PaymentState::waiting) {
    order_started_ = false;
    ask_again_.stop();
  }
  emit statusChanged();
}

void PaymentViewModel::pay() {
  if (busy_) return;
  begin();
  action_ = client_->start(id_, [this](const Result<PaymentStart>& start) {
    if (!start) return show(tl::unexpected(start.error()));
    order_started_ = true;
    simulated_ = start->simulated;
    show(start->payment);
    if (simulated_) return;
    platform_->open(QUrl(start->url));
    ask_again_.start();
  });
}

void PaymentViewModel::check() {
  if (busy_) return;
  begin();
  action_ = client_->check(id_, [this](const Result<Payment>& payment) {
    show(payment);
    if (payment && payment->state == PaymentState::waiting) trouble_ = tr("支付机构还没有收到付款");
    emit statusChanged();
  });
}

void PaymentViewModel::simulate() {
  if (busy_) return;
  begin();
  action_ = client_->simulate(id_, [this](const Result<Payment>& payment) { show(payment); });
}

QString PaymentViewModel::amount() const {
  return money_text(payment_.amount_fen);
}

QString PaymentViewModel::pay_state() const {
  return state_name(payment_);
}

int PaymentViewModel::tone() const {
  return state_tone(payment_);
}

QString PaymentViewModel::state_text() const {
  return mct::app::state_text(payment_);
}

QVariantList PaymentViewModel::facts() const {
  QVariantList facts;
  const auto add = [&](const QString& label, const QString& value) {
    if (!value.isEmpty()) facts.append(QVariantMap{{"label", label}, {"value", value}});
  };
  add(tr("收款单位"), payment_.payee);
  if (payment_.refunded_fen > 0) add(tr("退款"), money_text(payment_.refunded_fen));
  add(tr("付款时间"), payment_time_text(payment_.paid_ms));
  if (payment_.state == PaymentState::waiting)
    add(tr("请在此前付款"), payment_time_text(payment_.expires_ms));
  add(tr("支付单号"), payment_.id);
  return facts;
}

}  // namespace mct::app
