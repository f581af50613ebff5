#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/core/error.h"

namespace mct::catalogue {

// The item form of annex 3 of 门政办发〔2017〕38号 and the rows of the lists of 门政发〔2017〕46号.
// What each field means stands in proto/mct/catalogue/v1/item.proto. An empty text is one that the
// unit in charge has not supplied.

enum class ItemKind {
  unspecified,
  permit,
  confirmation,
  benefit,
  levy,
  reward,
  adjudication,
  inspection,
  other_power,
  other_service,
  internal_approval,
};
enum class Level { unspecified, district, town };
enum class TownScope { unspecified, all, towns_only };
enum class Audience { unspecified, person, enterprise };
enum class AttachmentRole { unspecified, flow_chart, document };

struct Listing {
  Level level = Level::unspecified;
  int number = 0;
  std::string name;
  ItemKind kind = ItemKind::unspecified;
  std::string agency_as_printed;
  TownScope town_scope = TownScope::unspecified;
  bool reaches_village = false;

  friend bool operator==(const Listing&, const Listing&) = default;
};

struct Question {
  std::string question;
  std::string answer;

  friend bool operator==(const Question&, const Question&) = default;
};

struct Guide {
  std::string official_code;
  std::string legal_basis;
  std::string handling_body;
  std::string conditions;
  std::string fees;
  std::string statutory_limit;
  std::string promised_limit;
  std::string department;
  std::string place;
  std::string phone;
  std::vector<Question> questions;
  std::string supervision_phone;
  std::string online_url;
  std::string office_hours;

  friend bool operator==(const Guide&, const Guide&) = default;
};

struct Post {
  std::string title;
  std::string duty;
  std::string staff;
  std::string promised_limit;

  friend bool operator==(const Post&, const Post&) = default;
};

struct Material {
  std::string name;
  int copies = 0;
  std::string note;
  bool required = true;

  friend bool operator==(const Material&, const Material&) = default;
};

struct Attachment {
  std::string id;
  std::string title;
  AttachmentRole role = AttachmentRole::unspecified;
  std::string media_type;
  std::int64_t size = 0;
  std::string sha256;

  friend bool operator==(const Attachment&, const Attachment&) = default;
};

struct Item {
  std::string code;
  std::string name;
  ItemKind kind = ItemKind::unspecified;
  std::string agency_id;
  std::vector<Listing> listings;
  std::vector<Audience> audiences;
  std::vector<std::string> life_events;
  Guide guide;
  std::vector<Post> posts;
  std::vector<Material> materials;
  std::vector<Attachment> attachments;
  bool sample = false;
  std::int64_t updated_ms = 0;  // milliseconds since 1970-01-01T00:00:00Z

  const Listing* listing(Level level) const {
    for (const auto& entry : listings)
      if (entry.level == level) return &entry;
    return nullptr;
  }

  friend bool operator==(const Item&, const Item&) = default;
};

// The words that the published lists and the form use for these.
std::string_view title_of(ItemKind kind);
std::string_view title_of(Level level);
std::string_view title_of(TownScope scope);
std::string_view title_of(Audience audience);
std::string_view title_of(AttachmentRole role);
std::optional<ItemKind> parse_item_kind(std::string_view title);
std::optional<Level> parse_level(std::string_view title);
std::optional<TownScope> parse_town_scope(std::string_view title);
std::optional<Audience> parse_audience(std::string_view title);
std::optional<AttachmentRole> parse_attachment_role(std::string_view title);

// All of 事项类型, in the order of the proto.
std::vector<ItemKind> item_kinds();

// What is kept beside an item: PNG, JPEG, SVG, PDF and the Office formats.
bool is_attachment_type(std::string_view media_type);
inline constexpr std::size_t most_attachment_bytes = 3 << 20;

// True for ^[A-Z][A-Z0-9-]{0,31}$.
bool is_item_code(std::string_view text);

namespace reason {
using namespace mct::reason;
inline constexpr Reason item_not_found{Code::not_found, "ITEM_NOT_FOUND"};
inline constexpr Reason attachment_not_found{Code::not_found, "ATTACHMENT_NOT_FOUND"};
// ABORTED, but unlike CONFLICT a matter of the people involved: trying again would not help.
inline constexpr Reason catalogue_changed{Code::aborted, "CATALOGUE_CHANGED"};
inline constexpr Reason not_a_catalogue{Code::invalid_argument, "NOT_A_CATALOGUE"};
}  // namespace reason

}  // namespace mct::catalogue
