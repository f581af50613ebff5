#include "backend/features/place/place_trail.h"

#include <fmt/format.h>

#include "backend/features/place/opening_times.h"
#include "backend/features/place/place_words.h"

namespace mct::place {
namespace {

std::string text_of(const Position& it) {
  return fmt::format("{:.6f},{:.6f}", it.latitude, it.longitude);
}

std::string text_of(const std::vector<Picture>& pictures) {
  std::string text;
  for (const auto& it : pictures)
    text += fmt::format("{}{} {}", text.empty() ? "" : "；", it.file.id.substr(0, 8), it.caption);
  return text;
}

std::string text_of(const std::optional<attachments::Attachment>& file) {
  return file ? file->name : std::string();
}

// Where it is, what is said there, and its files.
std::string text_of(const GuidePoint& it) {
  return fmt::format("{} {},{} {} {} {}", it.name, it.x_permille, it.y_permille, text_of(it.sound),
                     text_of(it.panorama), it.text);
}

std::string text_of(const std::vector<GuidePoint>& points) {
  std::string text;
  for (const auto& it : points) text += fmt::format("{}{}", text.empty() ? "" : "\n", text_of(it));
  return text;
}

}  // namespace

audit::Entry entry_for(const Place& before, const Place& after, const audit::Actor& actor,
                       const std::string& scope, std::int64_t now_ms) {
  audit::Entry entry{now_ms, actor, scope, "place.put", after.id, after.name, {}};
  const auto compare = [&](const char* title, std::string former, std::string latter) {
    if (former != latter) entry.fields.push_back({title, std::move(former), std::move(latter)});
  };
  compare("名称", before.name, after.name);
  compare("类别", std::string(word_of(before.kind)), std::string(word_of(after.kind)));
  compare("位置", text_of(before.position), text_of(after.position));
  compare("地址", before.address, after.address);
  compare("开放时间", to_text(before.opening_times), to_text(after.opening_times));
  compare("开放说明", before.opening_note, after.opening_note);
  compare("设施", to_text(before.facilities), to_text(after.facilities));
  compare("介绍", before.introduction, after.introduction);
  compare("图片", text_of(before.pictures), text_of(after.pictures));
  compare("来源", before.source, after.source);
  compare("单位", before.owner_id, after.owner_id);
  if (before.phone != after.phone) entry.fields.push_back({"电话", {}, {}});
  return entry;
}

audit::Entry entry_for(const Guide& before, const Guide& after, const Place& place,
                       const audit::Actor& actor, const std::string& scope, std::int64_t now_ms) {
  audit::Entry entry{now_ms, actor, scope, "guide.put", place.id, place.name, {}};
  const auto compare = [&](const char* title, std::string former, std::string latter) {
    if (former != latter) entry.fields.push_back({title, std::move(former), std::move(latter)});
  };
  compare("平面图", text_of(before.plan), text_of(after.plan));
  compare("导览点", text_of(before.points), text_of(after.points));
  return entry;
}

}  // namespace mct::place
