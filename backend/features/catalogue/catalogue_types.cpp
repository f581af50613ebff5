#include "backend/features/catalogue/catalogue_types.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mct::catalogue {
namespace {

template <class Enum, std::size_t N>
using Titles = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Titles<ItemKind, 10> kinds{{
    {ItemKind::permit, "行政许可"},
    {ItemKind::confirmation, "行政确认"},
    {ItemKind::benefit, "行政给付"},
    {ItemKind::levy, "行政征收"},
    {ItemKind::reward, "行政奖励"},
    {ItemKind::adjudication, "行政裁决"},
    {ItemKind::inspection, "行政检查"},
    {ItemKind::other_power, "其他职权"},
    {ItemKind::other_service, "其他服务"},
    {ItemKind::internal_approval, "政府内部审批事项"},
}};
constexpr Titles<Level, 2> levels{{
    {Level::district, "区级"},
    {Level::town, "镇（街道）、村（社区）级"},
}};
constexpr Titles<TownScope, 2> scopes{{
    {TownScope::all, "镇街共有"},
    {TownScope::towns_only, "仅乡镇"},
}};
constexpr Titles<Audience, 2> audiences{{
    {Audience::person, "个人"},
    {Audience::enterprise, "企业"},
}};
constexpr Titles<AttachmentRole, 2> roles{{
    {AttachmentRole::flow_chart, "流程图"},
    {AttachmentRole::document, "附件"},
}};

template <class Enum, std::size_t N>
std::string_view title_in(const Titles<Enum, N>& titles, Enum value) {
  auto found = std::ranges::find(titles, value, &std::pair<Enum, std::string_view>::first);
  return found == titles.end() ? std::string_view{} : found->second;
}

template <class Enum, std::size_t N>
std::optional<Enum> value_in(const Titles<Enum, N>& titles, std::string_view title) {
  auto found = std::ranges::find(titles, title, &std::pair<Enum, std::string_view>::second);
  if (found == titles.end()) return std::nullopt;
  return found->first;
}

constexpr std::array<std::string_view, 8> attachment_types{
    "image/png",
    "image/jpeg",
    "image/svg+xml",
    "application/pdf",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

}  // namespace

std::string_view title_of(ItemKind kind) {
  return title_in(kinds, kind);
}
std::string_view title_of(Level level) {
  return title_in(levels, level);
}
std::string_view title_of(TownScope scope) {
  return title_in(scopes, scope);
}
std::string_view title_of(Audience audience) {
  return title_in(audiences, audience);
}
std::string_view title_of(AttachmentRole role) {
  return title_in(roles, role);
}
std::optional<ItemKind> parse_item_kind(std::string_view title) {
  return value_in(kinds, title);
}
std::optional<Level> parse_level(std::string_view title) {
  return value_in(levels, title);
}
std::optional<TownScope> parse_town_scope(std::string_view title) {
  return value_in(scopes, title);
}
std::optional<Audience> parse_audience(std::string_view title) {
  return value_in(audiences, title);
}
std::optional<AttachmentRole> parse_attachment_role(std::string_view title) {
  return value_in(roles, title);
}

std::vector<ItemKind> item_kinds() {
  std::vector<ItemKind> values;
  for (const auto& [kind, title] : kinds) values.push_back(kind);
  return values;
}

bool is_attachment_type(std::string_view media_type) {
  return std::ranges::count(attachment_types, media_type) != 0;
}

bool is_item_code(std::string_view text) {
  auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  auto allowed = [&](char c) { return upper(c) || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && text.size() <= 32 && upper(text.front()) &&
         std::ranges::all_of(text, allowed);
}

}  // namespace mct::catalogue
