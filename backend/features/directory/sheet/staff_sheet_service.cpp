#include "backend/features/directory/sheet/staff_sheet_service.h"

namespace mct::directory {

asio::awaitable<Result<StaffSheetService::Imported>> StaffSheetService::import(Viewer admin,
                                                                               StaffFile file) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  const auto& id = file.wish.organization_id;
  if (auto status = check_reach(admin, **tree, id); !status) co_return fail(status.error());
  if ((*tree)->find(id)->kind == OrganizationKind::department)
    co_return fail(mct::reason::invalid_argument, "请按单位导入，不能按部门导入",
                   {{"organization_id", "请按单位导入，不能按部门导入"}});
  const bool from_above = is_above(admin, **tree, id);
  if (file.wish.as_admins && !from_above)
    co_return fail(reason::not_your_unit, "管理员由上级单位指定");

  sheets::Problems problems;
  auto rows = read_staff_sheet(file.content, file.wish.format, problems);
  if (!rows) co_return fail(rows.error());
  if (rows->empty() && problems.empty())
    co_return fail(mct::reason::invalid_argument, "表里没有人员");
  Imported imported{*tree, {}};
  if (!problems.empty()) {
    imported.outcome.problems = problems.take();
    co_return imported;
  }
  StaffImport wanted{std::move(file.wish), std::move(*rows), file.validate_only,
                     file.expected_fingerprint, std::move(file.request_id)};
  const Doing doing{actor_of(admin), clock_.now_ms(), from_above};
  auto outcome = co_await imports_.import(std::move(wanted), doing);
  if (!outcome) co_return fail(outcome.error());
  end_calls_of(outcome->revoked_ids);
  imported.outcome = std::move(*outcome);
  co_return imported;
}

asio::awaitable<Result<int>> StaffSheetService::undo(Viewer admin, std::string organization_id) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  if (auto status = check_reach(admin, **tree, organization_id); !status)
    co_return fail(status.error());
  const Doing doing{actor_of(admin), clock_.now_ms(), is_above(admin, **tree, organization_id)};
  auto undone = co_await imports_.undo(std::move(organization_id), doing);
  if (!undone) co_return fail(undone.error());
  end_calls_of(undone->revoked_ids);
  co_return undone->restored;
}

asio::awaitable<Result<std::string>> StaffSheetService::write(Viewer admin,
                                                              std::string organization_id,
                                                              SheetFormat format,
                                                              bool template_only) {
  auto tree = co_await organizations_.tree();
  if (!tree) co_return fail(tree.error());
  if (auto status = check_reach(admin, **tree, organization_id); !status)
    co_return fail(status.error());
  if (template_only) co_return write_staff_sheet({}, **tree, format);
  auto cards = co_await cards_.all_below((*tree)->find(organization_id)->path);
  if (!cards) co_return fail(cards.error());
  co_return write_staff_sheet(*cards, **tree, format);
}

void StaffSheetService::end_calls_of(const std::vector<std::string>& card_ids) {
  watch_.notify_all();
  for (const auto& id : card_ids) end_calls_(id);
}

}  // namespace mct::directory
