#include "backend/features/property/property_proto.h"

#include <google/protobuf/util/time_util.h>

namespace mct::property {
namespace {

namespace pb = mct::property::v1;
using google::protobuf::util::TimeUtil;

static_assert(static_cast<int>(BillState::refunded) == pb::Bill::STATE_REFUNDED);

}  // namespace

pb::Bill to_proto(const Bill& it) {
  pb::Bill message;
  message.set_id(it.id);
  message.set_community_id(it.community_id);
  message.set_community_name(it.community_name);
  message.set_place(it.place);
  message.set_room(it.room);
  message.set_title(it.title);
  message.set_period(it.period);
  message.set_amount_fen(it.amount_fen);
  message.set_due_date(it.due_date);
  message.set_company_name(it.company_name);
  message.set_state(static_cast<pb::Bill::State>(it.state));
  message.set_reason(it.reason);
  *message.mutable_create_time() = TimeUtil::MillisecondsToTimestamp(it.created_ms);
  if (it.paid_ms > 0) *message.mutable_pay_time() = TimeUtil::MillisecondsToTimestamp(it.paid_ms);
  return message;
}

pb::Entrustment to_proto(const EntrustmentStore::Seen& seen) {
  pb::Entrustment message;
  message.set_community_id(seen.entrustment.community_id);
  message.set_community_name(seen.entrustment.community_name);
  message.set_company_id(seen.entrustment.company_id);
  message.set_company_name(seen.company_name);
  return message;
}

}  // namespace mct::property
