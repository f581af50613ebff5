#pragma once

#include <cstdint>
#include <string>

#include "backend/core/result.h"

namespace mct::property {

struct Community {
  std::string id;
  std::string name;
  std::string path;  // of the organization, for the trail
};
struct Company {
  std::string id;
  std::string name;
  std::string path;
};
struct Entrustment {
  std::string community_id;
  std::string community_name;
  std::string company_id;  // empty: nobody
};

// A door of a community's buildings.
struct Household {
  std::string key;  // community/building/entrance/room, by ids
  std::string community_id;
  std::string building;  // as the community's sheet has it
  std::string entrance;
  std::string room;
};

// The values are those of the contract and of the database.
enum class BillState { open = 1, paid = 2, withdrawn = 3, refunded = 4 };

// Amounts are in fen, times in milliseconds since 1970-01-01T00:00:00Z; 0: none.
struct Bill {
  std::string id;
  std::string household;  // its key
  std::string community_id;
  std::string community_name;
  std::string place;  // for people: 3号楼2单元
  std::string room;
  std::string title;
  std::string period;
  std::int64_t amount_fen = 0;
  std::string due_date;  // 2026-12-31
  std::string company_id;
  std::string company_name;
  BillState state = BillState::open;
  std::string reason;
  std::string payment_id;  // the last that it was charged by
  std::int64_t created_ms = 0;
  std::int64_t paid_ms = 0;
};

// One bill of the company's sheet.
struct BillRow {
  int number = 0;  // as a spreadsheet program shows it
  std::string building;
  std::string entrance;
  std::string room;
  std::string title;
  std::string period;
  std::int64_t amount_fen = 0;
  std::string due_date;
};

// The noun by which payments of bills are known.
inline constexpr auto bill_purpose = "property.bill";

namespace reason {
inline constexpr Reason bill_not_found{Code::not_found, "BILL_NOT_FOUND"};
inline constexpr Reason community_not_found{Code::not_found, "COMMUNITY_NOT_FOUND"};
inline constexpr Reason sheet_wrong{Code::invalid_argument, "BILL_SHEET_WRONG"};
inline constexpr Reason bill_closed{Code::failed_precondition, "BILL_CLOSED"};
inline constexpr Reason not_a_company{Code::failed_precondition, "NOT_A_COMPANY"};
inline constexpr Reason not_entrusted{Code::failed_precondition, "NOT_ENTRUSTED"};
inline constexpr Reason not_your_unit{Code::permission_denied, "NOT_YOUR_UNIT"};
}  // namespace reason

inline tl::unexpected<Error> bill_not_found() {
  return fail(reason::bill_not_found, "没有这张账单");
}
inline tl::unexpected<Error> not_your_unit() {
  return fail(reason::not_your_unit, "这不在你管理的单位之内");
}

}  // namespace mct::property
