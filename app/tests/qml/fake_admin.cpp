#include "app/features/directory/directory_methods.h"
#include "app/tests/qml/fake_server.h"

// What the fake server lets unit admins do beyond single people: roles, departments, sheets.
namespace mct::app {
namespace {

void add_change(directory::v1::ImportStaffResponse& response,
                directory::v1::StaffChange::Action action, const char* name) {
  auto& change = *response.add_changes();
  change.set_action(action);
  change.set_name(name);
  change.set_organization_name("民政局 · 办公室");
}

}  // namespace

void FakeServer::answer_admin() {
  channel_.answer(directory_methods::set_role, [](const directory::v1::SetRoleRequest& request) {
    directory::v1::Card card;
    card.set_id(request.card_id());
    card.set_role(request.role());
    return Result<directory::v1::Card>(card);
  });
  channel_.answer(directory_methods::put_organization,
                  [](const directory::v1::PutOrganizationRequest& request)
                      -> Result<directory::v1::Organization> {
                    if (request.name() == "办公室" && request.id().empty())
                      return fail(Code::unknown, QStringLiteral("NAME_TAKEN"), {});
                    directory::v1::Organization organization;
                    organization.set_id("office");
                    organization.set_short_name(request.name());
                    return organization;
                  });
  channel_.answer(
      directory_methods::remove_organization,
      [this](const directory::v1::RemoveOrganizationRequest&) -> Result<directory_methods::Empty> {
        if (!empty_) return fail(Code::unknown, QStringLiteral("ORGANIZATION_NOT_EMPTY"), {});
        return directory_methods::Empty();
      });
  // A sheet that says “wrong” has a mistake; one that says “late” is overtaken by somebody else.
  channel_.answer(directory_methods::import_staff,
                  [](const directory::v1::ImportStaffRequest& request)
                      -> Result<directory::v1::ImportStaffResponse> {
                    directory::v1::ImportStaffResponse response;
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
                    add_change(response, directory::v1::StaffChange::ACTION_ADD, "新样例");
                    add_change(response, directory::v1::StaffChange::ACTION_CHANGE, "王样例");
                    auto& field = *response.mutable_changes(1)->add_fields();
                    field.set_title("岗位");
                    field.set_before("科员");
                    field.set_after("科长");
                    add_change(response,
                               request.revoke_missing()
                                   ? directory::v1::StaffChange::ACTION_REVOKE
                                   : directory::v1::StaffChange::ACTION_MISSING,
                               "李样例");
                    return response;
                  });
  channel_.answer(
      directory_methods::undo_import,
      [this](const directory::v1::UndoImportRequest&) -> Result<directory::v1::UndoImportResponse> {
        if (empty_) return fail(Code::unknown, QStringLiteral("NO_IMPORT"), {});
        directory::v1::UndoImportResponse response;
        response.set_restored_count(3);
        return response;
      });
  channel_.answer(directory_methods::export_staff,
                  [](const directory::v1::ExportStaffRequest& request) {
                    mct::common::v1::Chunk chunk;
                    chunk.set_data(request.template_only() ? "template" : "people");
                    return Result<mct::common::v1::Chunk>(chunk);
                  });
}

}  // namespace mct::app
