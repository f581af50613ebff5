#include "app/tour/sample_matter.h"

#include <algorithm>

#include "app/application.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/matter/matter_client.h"
#include "app/tour/awaited.h"

namespace mct::app {
namespace {

// Answers to the form of feedback: two different ones.
QList<NewMatterAnswer> sample_feedback(int which) {
  if (which == 0)
    return {
        {QStringLiteral("class"), QStringLiteral("功能异常"), {}},
        {QStringLiteral("content"),
         QStringLiteral("样例：昨天的会议通知点开后一直空白\n重新登录后还是一样，别的通知能打开。"),
         {}},
        {QStringLiteral("phone"), QStringLiteral("19000000098"), {}}};
  return {
      {QStringLiteral("class"), QStringLiteral("功能建议"), {}},
      {QStringLiteral("content"), QStringLiteral("样例：希望办事指南能按距离排列办理地点"), {}}};
}

}  // namespace

bool SampleMatters::file() {
  auto& matters = application_.services().get<MatterClient>();
  for (const int which : {0, 1}) {
    const auto filed = awaited<Matter>([&](auto handler) {
      return matters.file(
          {QStringLiteral("feedback"), {}, sample_feedback(which), new_request_id()}, handler);
    });
    if (!went_well(filed)) return false;
  }
  return true;
}

bool SampleMatters::finish(const QString& matter_id) {
  auto& matters = application_.services().get<MatterClient>();
  for (const auto verb : {MatterVerb::accepted, MatterVerb::finished}) {
    const auto now =
        awaited<Matter>([&](auto handler) { return matters.matter(matter_id, handler); });
    if (!went_well(now)) return false;
    MatterClient::Action action{.id = matter_id, .revision = (*now)->revision, .verb = verb};
    if (verb == MatterVerb::finished)
      action.note = QStringLiteral("样例答复：已列入下一版，按当前位置由近到远排列。");
    action.request_id = new_request_id();
    if (!went_well(awaited<Matter>([&](auto handler) { return matters.act(action, handler); })))
      return false;
  }
  return true;
}

QString SampleMatters::waiting() {
  auto& matters = application_.services().get<MatterClient>();
  const auto page = awaited<MatterPage>(
      [&](auto handler) { return matters.list(MatterClient::Folder::pending, {}, handler); });
  if (!went_well(page) || (*page)->matters.isEmpty()) return {};
  const auto& waiting = (*page)->matters;
  const auto first = std::ranges::min_element(waiting, {}, &MatterSummary::number);
  if (waiting.size() > 1) finish(std::ranges::max_element(waiting, {}, &MatterSummary::number)->id);
  return first->id;
}

QString SampleMatters::own() {
  auto& matters = application_.services().get<MatterClient>();
  const auto page = awaited<MatterPage>(
      [&](auto handler) { return matters.list(MatterClient::Folder::own, {}, handler); });
  return went_well(page) && !(*page)->matters.isEmpty() ? (*page)->matters.first().id : QString();
}

}  // namespace mct::app
