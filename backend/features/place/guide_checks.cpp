#include "backend/features/place/guide_checks.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <set>

#include "backend/attachments/content_type.h"
#include "backend/features/place/place_checks.h"
#include "backend/text/field_checks.h"

namespace mct::place {
namespace {

constexpr int whole = 1000;  // thousandths
constexpr std::size_t most_text = 2000;
constexpr std::int64_t most_sound_bytes = 20 << 20;
constexpr std::array<std::string_view, 3> sounds{"audio/ogg", "audio/mpeg", "audio/x-m4a"};

using File = std::optional<attachments::Attachment>;
using PictureSizes = std::map<std::string, attachments::PictureSize>;

std::vector<Violation> found(text::FieldChecks checks) {
  auto status = std::move(checks).status();
  return status ? std::vector<Violation>{} : std::move(status.error().violations);
}

std::string field(std::size_t point, std::string_view name) {
  return fmt::format("points[{}].{}", point, name);
}

bool names_a_file(const File& file) {
  return !file || text::is_id(file->id);
}

bool is_inside(int permille) {
  return permille >= 0 && permille <= whole;
}

// Many phones' recordings say no more than that they are MPEG-4.
bool is_m4a(const attachments::Attachment& it) {
  return it.media_type == "video/mp4" && (it.name.ends_with(".m4a") || it.name.ends_with(".M4A"));
}

bool is_sound(const attachments::Attachment& it) {
  return (std::ranges::find(sounds, it.media_type) != sounds.end() || is_m4a(it)) &&
         it.size <= most_sound_bytes;
}

// All around and from top to bottom: twice as wide as high, within two per cent.
bool is_panorama(const attachments::Attachment& it, const PictureSizes& sizes) {
  const auto size = sizes.find(it.id);
  if (!attachments::is_picture(it.media_type) || size == sizes.end()) return false;
  const auto twice = 2LL * size->second.height;
  return twice > 0 && std::abs(size->second.width - twice) * 50 <= twice;
}

}  // namespace

std::vector<Violation> check(const Guide& guide) {
  text::FieldChecks checks;
  checks.unless(text::is_id(guide.place_id) && guide.place_id.size() <= most_id_bytes, "place_id",
                "缺少标识或标识有误");
  checks.unless(names_a_file(guide.plan), "plan", "缺少平面图");
  checks.unless(guide.points.size() <= most_points, "points", "最多 60 个点");
  checks.unless(guide.plan || guide.points.empty(), "points", "没有平面图就没有点");
  std::set<std::string> ids;
  for (std::size_t i = 0; i < guide.points.size(); ++i) {
    const auto& it = guide.points[i];
    checks.unless(text::is_id(it.id, 0) && it.id.size() <= most_id_bytes &&
                      (it.id.empty() || ids.insert(it.id).second),
                  field(i, "id"), "标识有误或重复");
    checks.unless(is_inside(it.x_permille), field(i, "x_permille"), "须为 0 至 1000");
    checks.unless(is_inside(it.y_permille), field(i, "y_permille"), "须为 0 至 1000");
    checks.unless(text::is_line(it.name, 1, most_name_length), field(i, "name"),
                  "名称须为 1 至 40 个字");
    checks.unless(text::is_text(it.text, 0, most_text), field(i, "text"), "文字最多 2000 个字");
    checks.unless(names_a_file(it.sound), field(i, "sound"), "缺少录音");
    checks.unless(names_a_file(it.panorama), field(i, "panorama"), "缺少全景图");
  }
  return found(std::move(checks));
}

std::vector<Violation> check_files(const Guide& guide, const PictureSizes& sizes) {
  text::FieldChecks checks;
  if (guide.plan)
    checks.unless(attachments::is_picture(guide.plan->media_type), "plan",
                  "平面图须为 JPEG 或 PNG");
  for (std::size_t i = 0; i < guide.points.size(); ++i) {
    const auto& it = guide.points[i];
    checks.unless(!it.sound || is_sound(*it.sound), field(i, "sound"),
                  "录音须为 Ogg（Opus）、MP3 或 M4A，不超过 20 MB");
    checks.unless(!it.panorama || is_panorama(*it.panorama, sizes), field(i, "panorama"),
                  "全景图须为 JPEG 或 PNG，宽是高的两倍");
  }
  return found(std::move(checks));
}

}  // namespace mct::place
