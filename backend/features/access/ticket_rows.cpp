#include "backend/features/access/ticket_rows.h"

#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/access/grant_rows.h"
#include "backend/storage/list_parameter.h"

namespace mct::access {

Result<Granted> issue_ticket(storage::Connection& connection, const Admission& admission,
                             std::int64_t now_s) {
  Granted made;
  made.id = random_id();
  made.kind = v1::PASS_KIND_TICKET;
  made.place = {admission.place, v1::REACH_WITHIN, admission.name};
  made.made_s = now_s;
  made.not_before_s = admission.not_before_s;
  made.not_after_s = admission.not_after_s;
  if (auto status = insert_grant(connection, made); !status) return fail(status.error());
  return made;
}

Result<std::map<std::string, Granted>> read_tickets(storage::Connection& connection,
                                                    const std::vector<std::string>& grant_ids) {
  if (grant_ids.empty()) return std::map<std::string, Granted>{};
  const auto sql = select_grants(
      fmt::format("WHERE g.id IN ({})", storage::texts_in(connection.engine(), "$1")));
  auto grants = grants_of(connection.execute(sql, {storage::list_of(grant_ids)}));
  if (!grants) return fail(grants.error());
  std::map<std::string, Granted> tickets;
  for (auto& it : *grants) {
    auto id = it.id;
    tickets.emplace(std::move(id), std::move(it));
  }
  return tickets;
}

}  // namespace mct::access
