#pragma once

#include <span>

#include "mct/directory/v1/card_service.pb.h"
#include "mct/directory/v1/directory_admin_service.pb.h"
#include "mct/directory/v1/directory_service.pb.h"

#include "backend/features/directory/own_cards_service.h"
#include "backend/features/directory/sheet/staff_sheet_service.h"

namespace mct::directory {

namespace pb = mct::directory::v1;

pb::Organization to_proto(const Organization& organization);
pb::Card to_proto(const SeenCard& seen);
pb::MyCards to_proto(const OwnCardsService::Own& own);
pb::ImportStaffResponse to_proto(const StaffSheetService::Imported& imported, bool revoke_missing);
pb::ListChangesResponse::Change to_proto(const audit::Entry& entry);

}  // namespace mct::directory
