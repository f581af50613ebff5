#include "backend/features/notice/task_requests.h"

#include "backend/features/notice/notice_rules.h"
#include "backend/text/field_checks.h"

namespace mct::notice {
namespace {

using text::FieldChecks;

constexpr std::size_t most_task = 100, most_remark = 200;

void check_ids(const std::string& id, const std::string& request_id, FieldChecks& checks) {
  checks.unless(text::is_id(id), "id", "须为 1 至 64 个字符");
  checks.unless(text::is_id(request_id), "request_id", "须为 1 至 64 个字符");
}

}  // namespace

Result<TaskStore::Assigning> parse(const pb::AssignTaskRequest& request) {
  FieldChecks checks;
  check_ids(request.id(), request.request_id(), checks);
  checks.unless(text::is_line(request.title(), 1, most_task), "title", "任务须为 1 至 100 个字");
  checks.unless(text::is_id(request.card_id()), "card_id", "请选择由谁来办");
  const auto due = day_ms(request.due_date());
  checks.unless(due.has_value(), "due_date", "期限须写作 2026-12-01 的样子");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return TaskStore::Assigning{request.id(), request.title(), request.card_id(), *due,
                              request.request_id()};
}

Status check(const pb::FinishTaskRequest& request) {
  FieldChecks checks;
  check_ids(request.id(), request.request_id(), checks);
  checks.unless(text::is_line(request.remark(), 0, most_remark), "remark", "备注最多 200 个字");
  return std::move(checks).status();
}

Status check(const pb::ReopenTaskRequest& request) {
  FieldChecks checks;
  check_ids(request.id(), request.request_id(), checks);
  return std::move(checks).status();
}

}  // namespace mct::notice
