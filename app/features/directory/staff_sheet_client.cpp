#include "app/features/directory/staff_sheet_client.h"

#include "app/core/channel/received_file.h"
#include "app/features/directory/directory_client.h"
#include "app/features/directory/directory_proto.h"

namespace mct::app {
namespace {

namespace methods = directory_methods;
namespace pb = methods::pb;

SheetComparison from_proto(const pb::ImportStaffResponse& response) {
  SheetComparison comparison;
  comparison.applied = response.applied();
  comparison.revision = response.revision();
  comparison.unchanged = response.unchanged_count();
  for (const auto& it : response.problems())
    comparison.problems.append(sheet_problem(it.where(), it.what()));
  for (const auto& name : response.new_departments())
    comparison.new_departments.append(QString::fromStdString(name));
  for (const auto& change : response.changes())
    comparison.changes.append(
        {static_cast<SheetChange::Action>(change.action()), QString::fromStdString(change.name()),
         QString::fromStdString(change.organization_name()), field_lines(change.fields())});
  return comparison;
}

pb::ImportStaffRequest request_for(const StaffSheet& sheet, const QString& request_id) {
  pb::ImportStaffRequest request;
  request.set_organization_id(sheet.organization_id.toStdString());
  request.set_format(static_cast<pb::SheetFormat>(sheet.format));
  request.set_content(sheet.content.toStdString());
  request.set_revoke_missing(sheet.revoke_missing);
  request.set_request_id(request_id.toStdString());
  return request;
}

}  // namespace

PendingCall StaffSheetClient::compare(const StaffSheet& sheet, const QString& request_id,
                                      Handler<SheetComparison> handler) {
  auto request = request_for(sheet, request_id);
  request.set_validate_only(true);
  return channel_.call(
      methods::import_staff, request,
      std::function([handler = std::move(handler)](Result<pb::ImportStaffResponse> response) {
        if (!response) return handler(tl::unexpected(response.error()));
        handler(from_proto(*response));
      }));
}

PendingCall StaffSheetClient::apply(const StaffSheet& sheet, qint64 revision,
                                    const QString& request_id, Handler<SheetComparison> handler) {
  auto request = request_for(sheet, request_id);
  request.set_expected_revision(revision);
  return channel_.call(
      methods::import_staff, request,
      std::function([this, handler = std::move(handler)](Result<pb::ImportStaffResponse> response) {
        if (!response) return handler(tl::unexpected(response.error()));
        handler(from_proto(*response));
        if (response->applied()) emit directory_.peopleChanged();
      }));
}

PendingCall StaffSheetClient::undo(const QString& organization_id, Handler<int> handler) {
  pb::UndoImportRequest request;
  request.set_organization_id(organization_id.toStdString());
  return channel_.call(
      methods::undo_import, request,
      std::function([this, handler = std::move(handler)](Result<pb::UndoImportResponse> response) {
        if (!response) return handler(tl::unexpected(response.error()));
        handler(response->restored_count());
        emit directory_.peopleChanged();
      }));
}

PendingCall StaffSheetClient::write(const QString& organization_id, SheetFormat format, bool empty,
                                    Handler<QByteArray> handler) {
  pb::ExportStaffRequest request;
  request.set_organization_id(organization_id.toStdString());
  request.set_format(static_cast<pb::SheetFormat>(format));
  request.set_template_only(empty);
  return receive_file(channel_, methods::export_staff, request, std::move(handler));
}

}  // namespace mct::app
