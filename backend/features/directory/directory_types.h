#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "backend/core/result.h"

namespace mct::directory {

// The values are those of the contract and of the database.
enum class OrganizationKind {
  district = 1,
  agency = 2,
  town = 3,
  subdistrict = 4,
  department = 5,
  sample = 6,
  community = 7,
  property = 8
};
enum class Role { member = 1, admin = 2, resident = 3 };
enum class Gender { unsaid = 0, male = 1, female = 2 };
enum class PhoneVisibility { unit = 1, district = 2 };

// What a card is entrusted with: work that concerns the whole district.
enum class Duty { identity_review = 1 };
using Duties = std::set<Duty>;

inline constexpr auto root_id = "mentougou";
inline constexpr auto sample_community_id = "sample-community";
inline constexpr auto sample_property_id = "sample-property";

// Between the positions of neighbours, so that somebody can be put between them.
inline constexpr int position_step = 10;

struct Organization {
  std::string id;         // 1 to 32 of a-z 0-9 -
  std::string parent_id;  // empty: the root
  OrganizationKind kind = OrganizationKind::agency;
  std::string full_name;
  std::string short_name;
  int position = 0;
  std::string path;  // the ids from the root down, each followed by /
  std::string unit_id;
  std::int64_t revision = 0;
};

// What an admin says of a person.
struct CardDetails {
  std::string organization_id;
  std::string name;
  Gender gender = Gender::unsaid;
  std::string post;
  std::string phone;  // 11 digits
  std::string office_phone;
  int position = 0;

  friend bool operator==(const CardDetails&, const CardDetails&) = default;
};

// In what capacity a person acts. Times are milliseconds since 1970-01-01T00:00:00Z.
struct Card {
  std::string id;
  CardDetails details;       // only a staff card has an organization
  std::string unit_id;       // likewise
  std::string account_id;    // empty: waits to be claimed
  std::string community_id;  // where the holder of a resident's card lives
  std::string signature;
  Role role = Role::member;
  PhoneVisibility phone_visibility = PhoneVisibility::unit;
  std::string link_code;
  std::int64_t revision = 1;
  std::int64_t created_ms = 0;
  Duties duties;

  bool staff() const { return !details.organization_id.empty(); }
  bool personal() const { return place_id().empty(); }
  // Where it belongs: its organization, or the community; empty: a personal card.
  const std::string& place_id() const { return staff() ? details.organization_id : community_id; }
};

// A card as one viewer sees it.
struct SeenCard {
  Card card;  // the phone is masked unless it is visible
  bool phone_visible = false;
  std::string organization_name;  // short names from the unit down
  bool kept = false;              // among the viewer's contacts
};

// Who looks or acts.
struct Viewer {
  std::string account_id;  // empty: the operator
  std::string card_id;
  std::string name;
  std::string organization_id;  // empty: a personal card, or the operator
  std::string unit_id;
  bool admin = false;
  bool is_operator = false;
};

namespace reason {
inline constexpr Reason card_not_held{Code::permission_denied, "CARD_NOT_HELD"};
inline constexpr Reason card_revoked{Code::permission_denied, "CARD_REVOKED"};
inline constexpr Reason card_not_found{Code::not_found, "CARD_NOT_FOUND"};
inline constexpr Reason card_changed{Code::aborted, "CARD_CHANGED"};
inline constexpr Reason organization_not_found{Code::not_found, "ORGANIZATION_NOT_FOUND"};
inline constexpr Reason not_your_unit{Code::permission_denied, "NOT_YOUR_UNIT"};
inline constexpr Reason phone_listed{Code::already_exists, "PHONE_LISTED"};
inline constexpr Reason last_admin{Code::failed_precondition, "LAST_ADMIN"};
inline constexpr Reason name_taken{Code::already_exists, "NAME_TAKEN"};
inline constexpr Reason organization_not_empty{Code::failed_precondition, "ORGANIZATION_NOT_EMPTY"};
inline constexpr Reason directory_changed{Code::aborted, "DIRECTORY_CHANGED"};
inline constexpr Reason no_import{Code::failed_precondition, "NO_IMPORT"};
}  // namespace reason

inline tl::unexpected<Error> card_not_found() {
  return fail(reason::card_not_found, "没有这张名片，可能已被撤销");
}
inline tl::unexpected<Error> organization_not_found() {
  return fail(reason::organization_not_found, "没有这个单位或部门");
}

}  // namespace mct::directory
