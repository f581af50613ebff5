#include "backend/features/place/place_checks.h"

#include <algorithm>

#include "backend/features/place/opening_times.h"
#include "backend/sheets/cell_values.h"
#include "backend/text/field_checks.h"

namespace mct::place {
namespace {

constexpr std::size_t most_line = 100;
constexpr std::size_t most_introduction = 2000;

bool each_once(std::vector<Facility> facilities) {
  std::ranges::sort(facilities);
  return std::ranges::adjacent_find(facilities) == facilities.end();
}

bool fit(const std::vector<Picture>& pictures) {
  std::vector<std::string> ids;
  for (const auto& it : pictures) ids.push_back(it.file.id);
  std::ranges::sort(ids);
  return ids.size() <= most_pictures && std::ranges::adjacent_find(ids) == ids.end() &&
         std::ranges::all_of(pictures, [](const Picture& it) {
           return text::is_id(it.file.id) && text::is_line(it.caption, 0, most_line);
         });
}

}  // namespace

bool is_on_earth(const Position& it) {
  return it.latitude >= -90 && it.latitude <= 90 && it.longitude >= -180 && it.longitude <= 180;
}

std::vector<Violation> check(const Place& it) {
  text::FieldChecks checks;
  checks.unless(text::is_id(it.id, 0) && it.id.size() <= most_id_bytes, "id",
                "须为最多 32 个字母、数字或 -");
  checks.unless(text::is_line(it.name, 1, most_name_length), "name", "名称须为 1 至 40 个字");
  checks.unless(is_on_earth(it.position), "position", "纬度须在 ±90 之间，经度须在 ±180 之间");
  checks.unless(it.accuracy_meters >= 0 && it.accuracy_meters <= most_accuracy_meters,
                "accuracy_meters", "须为 0 至 10000 米");
  checks.unless(text::is_line(it.address, 0, most_line), "address", "地址最多 100 个字");
  checks.unless(it.opening_times.size() <= most_opening_times &&
                    std::ranges::all_of(it.opening_times, is_valid),
                "opening_times", "最多 14 段，星期须为 1 至 7，开门须早于关门");
  checks.unless(text::is_line(it.opening_note, 0, most_line), "opening_note",
                "开放说明最多 100 个字");
  checks.unless(text::is_line(it.phone, 0, most_line) &&
                    (it.phone.empty() || sheets::check_phones(it.phone).empty()),
                "phone", "电话号码有误");
  checks.unless(each_once(it.facilities), "facilities", "同一设施只写一次");
  checks.unless(text::is_text(it.introduction, 0, most_introduction), "introduction",
                "介绍最多 2000 个字");
  checks.unless(text::is_line(it.source, 1, most_line), "source", "须写明来源，1 至 100 个字");
  checks.unless(text::is_id(it.owner_id, 0), "owner_id", "单位有误");
  checks.unless(fit(it.pictures), "pictures", "图片最多 12 张，每张一次，说明最多 100 个字");
  auto status = std::move(checks).status();
  if (status) return {};
  return std::move(status.error().violations);
}

}  // namespace mct::place
