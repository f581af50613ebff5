#pragma once

#include "mct/directory/v1/card_service.pb.h"
#include "mct/directory/v1/directory_admin_service.pb.h"
#include "mct/directory/v1/directory_service.pb.h"

#include "backend/features/directory/sheet/staff_sheet_service.h"
#include "backend/rpc/caller.h"

namespace mct::directory {

namespace pb = mct::directory::v1;

// Who calls, as the services know people.
Viewer viewer_of(const rpc::Caller& caller);

// All of these: INVALID_ARGUMENT with a violation for each field.
Status check_id(const std::string& id, const char* field);
Status check(const pb::UpdateMyCardRequest& request);
Result<CardDetails> parse(pb::CardDetails details);
Status check_request_id(const std::string& id);
Result<Organization> parse(pb::PutOrganizationRequest request);
Result<Role> parse(pb::Role role);
Result<Duties> parse_duties(const google::protobuf::RepeatedField<int>& duties);
Result<SheetFormat> parse(pb::SheetFormat format);
Result<StaffFile> parse(pb::ImportStaffRequest request);
Status check_query(const std::string& query);
// The code of mct://card/….
Result<std::string> parse_link(const std::string& link);

// `wanted` of a request; 0 stands for `usual`, more than `most` for `most`.
int page_size(int wanted, int usual, int most);

}  // namespace mct::directory
