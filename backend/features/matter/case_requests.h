#pragma once

#include "mct/matter/v1/case_service.pb.h"

#include "backend/features/matter/case_store.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

struct CaseListing {
  CaseStore::Filter filter;
  Page page;
  std::string query;  // what page tokens are bound to
};

// Errors: INVALID_ARGUMENT.
Result<CaseListing> parse(const pb::ListHandledCasesRequest& request);
Result<std::vector<HandledCase>> parse(const pb::ImportHandledCasesRequest& request);

pb::HandledCase to_proto(const HandledCase& it);
pb::ListHandledCasesResponse to_proto(const CaseStore::Listed& listed, const CaseListing& listing);

}  // namespace mct::matter
