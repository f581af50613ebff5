#include "app/features/directory/directory_methods.h"
#include "app/tests/qml/fake_server.h"

// What the fake server lets unit admins do beyond single people: roles, departments, sheets.
namespace mct::app {
namespace {

namespace directory = directory_methods;
namespace dpb = directory::pb;

void add_change(dpb::ImportStaffResponse& response, dpb::StaffChange::Action action,
                const char* name) {
  auto& change = *response.add_changes();
  change.set_action(action);
  change.set_name(name);
  change.set_organization_name("民政局 · 办公室");
}

}  // namespace

void FakeServer::answer_admin() {
  channel_.answer(directory::set_role, [](const dpb::SetRoleRequest& request) {
    dpb::Card card;
    card.set_id(request.card_id());
    card.set_role(request.role());
    return Result<dpb::Card>(card);
  });
  channel_.answer(directory::put_organization,
                  [](const dpb::PutOrganizationRequest& request) -> Result<dpb::Organization> {
                    if (request.name() == "办公室" && request.id().empty())
                      return fail(Code::unknown, QStringLiteral("NAME_TAKEN"), {});
                    dpb::Organization organization;
                    organization.set_id("office");
                    organization.set_short_name(request.name());
                    return organization;
                  });
  channel_.answer(directory::remove_organization,
                  [this](const dpb::RemoveOrganizationRequest&) -> Result<directory::Empty> {
                    if (!empty_)
                      return fail(Code::unknown, QStringLiteral("ORGANIZATION_NOT_EMPTY"), {});
                    return directory::Empty();
                  });
  // A sheet that says “wrong” has a mistake; one that says “late” is overtaken by somebody else.
  channel_.answer(directory::import_staff,
                  [](const dpb::ImportStaffRequest& request) -> Result<dpb::ImportStaffResponse> {
                    dpb::ImportStaffResponse response;
                    if (request.content() == "none")
                      return fail(Code::invalid_argument, QStringLiteral("INVALID_ARGUMENT"),
                                  QStringLiteral("表里没有人员"));
                    if (request.content() == "wrong") {
                      auto& problem = *response.add_problems();
                      problem.set_where("sheet 人员, row 7, column 手机号码");
                      problem.set_what("请填写 11 位手机号");
                      return response;
                    }
                    if (request.content() == "late" && !request.validate_only())
                      return fail(Code::aborted, QStringLiteral("DIRECTORY_CHANGED"), {});
                    response.set_applied(!request.validate_only());
                    response.set_revision(7);
                    response.set_unchanged_count(3);
                    response.add_new_departments("民政局 · 办公室");
                    add_change(response, dpb::StaffChange::ACTION_ADD, "新样例");
                    add_change(response, dpb::StaffChange::ACTION_CHANGE, "王样例");
                    auto& field = *response.mutable_changes(1)->add_fields();
                    field.set_title("岗位");
                    field.set_before("科员");
                    field.set_after("科长");
                    add_change(response,
                               request.revoke_missing() ? dpb::StaffChange::ACTION_REVOKE
                                                        : dpb::StaffChange::ACTION_MISSING,
                               "李样例");
                    return response;
                  });
  channel_.answer(directory::undo_import,
                  [this](const dpb::UndoImportRequest&) -> Result<dpb::UndoImportResponse> {
                    if (empty_) return fail(Code::unknown, QStringLiteral("NO_IMPORT"), {});
                    dpb::UndoImportResponse response;
                    response.set_restored_count(3);
                    return response;
                  });
  channel_.answer(directory::export_staff, [](const dpb::ExportStaffRequest& request) {
    mct::common::v1::Chunk chunk;
    chunk.set_data(request.template_only() ? "template" : "people");
    return Result<mct::common::v1::Chunk>(chunk);
  });
}

}  // namespace mct::app
