#pragma once

#include "backend/features/access/access_module.h"
#include "backend/features/access/grant_rows.h"
#include "backend/features/access/ticket_rows.h"
#include "backend/features/booking/booking_ports.h"

namespace mct {

// A paid ticket is a pass of the place's gates: wires the port of one feature to the grants of
// another.
class TicketsOfBookings final : public booking::Tickets {
 public:
  explicit TicketsOfBookings(const access::AccessModule& access) : access_(access) {}

  // Gates of the place stand at p/PLACE, or within it.
  static std::string gate_place(const std::string& place_id) { return "p/" + place_id; }

  Result<std::string> issue(storage::Connection& connection, const Admission& it,
                            std::int64_t now_ms) override {
    const access::Admission admission{gate_place(it.place_id), it.place_name, it.start_ms / 1000,
                                      it.end_ms / 1000};
    auto ticket = access::issue_ticket(connection, admission, now_ms / 1000);
    if (!ticket) return fail(ticket.error());
    return std::move(ticket->id);
  }

  Status revoke(storage::Connection& connection, const std::string& grant_id,
                std::int64_t now_ms) override {
    return access::revoke_grant(connection, grant_id, now_ms / 1000);
  }

  Result<std::map<std::string, Seen>> seen(storage::Connection& connection,
                                           const std::vector<std::string>& grant_ids) override {
    auto tickets = access::read_tickets(connection, grant_ids);
    if (!tickets) return fail(tickets.error());
    std::map<std::string, Seen> seen;
    for (const auto& [id, ticket] : *tickets)
      seen[id] = {access_.ticket_code(ticket), ticket.entered_s * 1000};
    return seen;
  }

 private:
  const access::AccessModule& access_;
};

}  // namespace mct
