#include "backend/features/place/place_trail.h"

#include <fmt/format.h>

#include "backend/features/place/opening_times.h"
#include "backend/features/place/place_words.h"

namespace mct::place {
namespace {

std::string text_of(const Position& it) {
  return fmt::format("{:.6f},{:.6f}", it.latitude, it.longitude);
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
  compare("来源", before.source, after.source);
  compare("单位", before.owner_id, after.owner_id);
  if (before.phone != after.phone) entry.fields.push_back({"电话", {}, {}});
  return entry;
}

}  // namespace mct::place
