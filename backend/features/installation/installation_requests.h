#pragma once

#include "mct/installation/v1/installation_report_service.pb.h"
#include "mct/installation/v1/installation_service.pb.h"

#include "backend/features/installation/report_files.h"
#include "backend/rpc/caller.h"

// What requests must be, field by field; and what they mean. Errors: INVALID_ARGUMENT with a
// violation for each field that is wrong.
namespace mct::installation {

namespace pb = mct::installation::v1;

Reporter reporter_of(const rpc::Caller& caller);
Reader reader_of(const rpc::Caller& caller);

Result<Installation> parse(const pb::Installation& installation);
// Nothing: the running week.
Result<std::optional<Week>> parse_week(const std::string& week);
Result<ReportFormat> parse(pb::ReportFormat format);

}  // namespace mct::installation
