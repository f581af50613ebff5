#include "app/features/matter/item_sheet_client.h"

#include "app/core/channel/received_file.h"
#include "app/features/matter/item_sheet_methods.h"

namespace mct::app {

PendingCall ItemSheetClient::write(const QString& agency_id,
                                   std::function<void(Result<QByteArray>)> handler) {
  namespace pb = item_sheet_methods::pb;
  pb::ExportItemsRequest request;
  request.set_format(pb::FILE_FORMAT_XLSX);
  request.set_agency_id(agency_id.toStdString());
  request.set_template_only(agency_id.isEmpty());
  return receive_file(channel_, item_sheet_methods::export_items, request, std::move(handler));
}

}  // namespace mct::app
