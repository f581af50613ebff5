#include "app/features/wallet/wallet_client.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/events/event_news.h"
#include "app/features/wallet/wallet_methods.h"

namespace mct::app {
namespace {

namespace methods = wallet_methods;
namespace pb = methods::pb;

constexpr int page_size = 200;

qint64 ms(const google::protobuf::Timestamp& time) {
  return google::protobuf::util::TimeUtil::TimestampToMilliseconds(time);
}

Payment from_proto(const pb::Payment& message) {
  Payment it;
  it.id = QString::fromStdString(message.id());
  it.title = QString::fromStdString(message.title());
  it.payee = QString::fromStdString(message.payee_name());
  it.amount_fen = message.amount_fen();
  it.refunded_fen = message.refunded_fen();
  it.state = static_cast<PaymentState>(message.state());
  it.created_ms = ms(message.create_time());
  it.expires_ms = ms(message.expire_time());
  if (message.has_pay_time()) it.paid_ms = ms(message.pay_time());
  return it;
}

std::function<void(Result<pb::Payment>)> read(WalletClient::Handler<Payment> handler) {
  return [handler = std::move(handler)](Result<pb::Payment> answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    handler(from_proto(*answer));
  };
}

template <class Request>
Request about(const QString& id) {
  Request request;
  request.set_payment_id(id.toStdString());
  return request;
}

}  // namespace

WalletClient::WalletClient(Channel& channel, EventStream& events) : channel_(channel) {
  on_news(events, {"payment.changed"}, this, &WalletClient::changed);
}

PendingCall WalletClient::payments(Handler<QList<Payment>> handler) {
  pb::ListOwnPaymentsRequest request;
  request.set_page_size(page_size);
  return channel_.call(
      methods::list, request,
      std::function([handler = std::move(handler)](Result<pb::ListOwnPaymentsResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        QList<Payment> payments;
        for (const auto& it : answer->payments()) payments.append(from_proto(it));
        handler(std::move(payments));
      }));
}

PendingCall WalletClient::payment(const QString& id, Handler<Payment> handler) {
  return channel_.call(methods::get, about<pb::GetPaymentRequest>(id), read(std::move(handler)));
}

PendingCall WalletClient::start(const QString& id, Handler<PaymentStart> handler) {
  return channel_.call(
      methods::start, about<pb::StartPaymentRequest>(id),
      std::function([handler = std::move(handler)](Result<pb::StartPaymentResponse> answer) {
        if (!answer) return handler(tl::unexpected(answer.error()));
        handler(PaymentStart{from_proto(answer->payment()),
                             QString::fromStdString(answer->pay_url()), answer->simulated()});
      }));
}

PendingCall WalletClient::check(const QString& id, Handler<Payment> handler) {
  return channel_.call(methods::check, about<pb::CheckPaymentRequest>(id),
                       read([this, handler = std::move(handler)](Result<Payment> payment) {
                         const bool settled = payment && payment->state != PaymentState::waiting;
                         handler(std::move(payment));
                         if (settled) emit changed();
                       }));
}

PendingCall WalletClient::simulate(const QString& id, Handler<Payment> handler) {
  return channel_.call(methods::simulate, about<pb::SimulatePaymentRequest>(id),
                       read([this, handler = std::move(handler)](Result<Payment> payment) {
                         const bool settled = payment.has_value();
                         handler(std::move(payment));
                         if (settled) emit changed();
                       }));
}

}  // namespace mct::app
