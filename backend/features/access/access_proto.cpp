#include "backend/features/access/access_proto.h"

#include "backend/core/hex.h"
#include "backend/passes/signing.h"

namespace mct::access {

pb::OwnPasses to_proto(const std::vector<PassService::Signed>& passes) {
  pb::OwnPasses message;
  for (const auto& it : passes) {
    auto& own = *message.add_passes();
    *own.mutable_pass() = it.pass;
    own.set_place_name(it.granted.place.name);
    own.set_place(it.granted.place.place);
    own.mutable_end_time()->set_seconds(it.granted.not_after_s);
  }
  return message;
}

pb::Visitor visitor_to_proto(const PassService::Signed& visitor) {
  const auto& it = visitor.granted;
  pb::Visitor message;
  message.set_id(it.id);
  message.set_name(it.visitor_name);
  message.set_place_name(it.place.name);
  message.mutable_start_time()->set_seconds(it.not_before_s);
  message.mutable_end_time()->set_seconds(it.not_after_s);
  message.set_code(passes::to_text(passes::show(visitor.pass)));
  message.set_cancelled(it.revoked_s != 0);
  if (it.entered_s != 0) message.mutable_entry_time()->set_seconds(it.entered_s);
  return message;
}

pb::Entry to_proto(const Entry& entry) {
  pb::Entry message;
  message.mutable_time()->set_seconds(entry.time_s);
  message.set_gate_name(entry.gate_name);
  message.set_visitor_name(entry.visitor_name);
  message.set_admitted(entry.refusal.empty());
  message.set_refusal(entry.refusal);
  return message;
}

pb::Gate to_proto(const Gate& gate) {
  pb::Gate message;
  message.set_id(gate.id);
  message.set_place(gate.place);
  message.set_name(gate.name);
  if (gate.sync_s != 0) message.mutable_sync_time()->set_seconds(gate.sync_s);
  return message;
}

pb::SyncGateResponse to_proto(const GateService::News& news) {
  pb::SyncGateResponse message;
  message.set_place(news.news.gate.place);
  message.set_name(news.news.gate.name);
  for (const auto& key : news.keys) *message.add_keys() = key;
  message.mutable_revocations()->set_time(news.time_s);
  for (const auto& id : news.news.revoked)
    message.mutable_revocations()->add_grant_ids(bytes_of_hex(id).value_or(std::string()));
  message.set_kept_number(news.news.kept_number);
  return message;
}

}  // namespace mct::access
