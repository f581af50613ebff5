#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mct/access/v1/pass.pb.h"

#include "backend/core/result.h"

namespace mct::access {

// Times are seconds since 1970-01-01T00:00:00Z.

inline constexpr std::int64_t day_s = 24 * 3600;
inline constexpr std::int64_t pass_lasts_s = 7 * day_s;
inline constexpr std::size_t most_devices = 5;
inline constexpr std::size_t most_visitors = 20;
inline constexpr std::int64_t visit_lasts_s = day_s;
inline constexpr std::int64_t visits_ahead_s = 30 * day_s;
inline constexpr std::int64_t entries_kept_s = 90 * day_s;
inline constexpr int most_entries = 500;  // that a gate tells at once

// What a card may open.
struct OwnPlace {
  std::string place;  // see Grant.place
  v1::Reach reach = v1::REACH_WAY;
  std::string name;

  friend bool operator==(const OwnPlace&, const OwnPlace&) = default;
};

struct Granted {
  std::string id;  // 32 hex digits
  std::string card_id;
  v1::PassKind kind = v1::PASS_KIND_MEMBER;
  OwnPlace place;
  std::int64_t made_s = 0;
  std::int64_t not_before_s = 0;
  std::int64_t not_after_s = 0;
  std::string device_key = {};  // 64 hex digits; empty: a visitor's
  std::string visitor_name = {};
  std::string request_id = {};
  std::int64_t revoked_s = 0;  // 0: not
  std::int64_t entered_s = 0;  // by a visitor; 0: not yet

  v1::Grant to_sign() const;
};

struct Invitation {
  std::string place;
  std::string name;
  std::int64_t start_s = 0;  // 0: now
  std::int64_t end_s = 0;
  std::string request_id;
};

struct Gate {
  std::string id;
  std::string place;
  std::string name;
  std::int64_t sync_s = 0;  // 0: never
};

struct Entry {
  std::int64_t number = 0;
  std::string grant_id;  // hex
  std::int64_t time_s = 0;
  std::string refusal;  // empty: let in
  std::string gate_name = {};
  std::string visitor_name = {};  // empty: the holder of the card
};

namespace reason {
inline constexpr Reason place_not_found{Code::not_found, "PLACE_NOT_FOUND"};
inline constexpr Reason visitor_not_found{Code::not_found, "VISITOR_NOT_FOUND"};
inline constexpr Reason visitor_limit{Code::resource_exhausted, "VISITOR_LIMIT"};
inline constexpr Reason gate_unknown{Code::unauthenticated, "GATE_UNKNOWN"};
inline constexpr Reason gate_not_found{Code::not_found, "GATE_NOT_FOUND"};
}  // namespace reason

}  // namespace mct::access
