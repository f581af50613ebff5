#include "backend/features/wallet/wallet_proto.h"

#include <google/protobuf/util/time_util.h>

namespace mct::wallet {
namespace {

namespace pb = mct::wallet::v1;
using google::protobuf::util::TimeUtil;

static_assert(static_cast<int>(PaymentState::returned) == pb::Payment::STATE_RETURNED);

}  // namespace

pb::Payment to_proto(const Payment& it) {
  pb::Payment message;
  message.set_id(it.id);
  message.set_title(it.title);
  message.set_payee_name(it.payee_name);
  message.set_amount_fen(it.amount_fen);
  message.set_refunded_fen(it.refunded_fen);
  message.set_state(static_cast<pb::Payment::State>(it.state));
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(it.created_ms);
  *message.mutable_expire_time() = TimeUtil::MillisecondsToTimestamp(it.expires_ms);
  if (it.paid_ms > 0) *message.mutable_pay_time() = TimeUtil::MillisecondsToTimestamp(it.paid_ms);
  message.set_purpose(it.purpose);
  message.set_subject_id(it.subject_id);
  return message;
}

}  // namespace mct::wallet
