#pragma once

#include "backend/core/clock.h"
#include "backend/features/catalogue/catalogue_loader.h"
#include "backend/features/catalogue/catalogue_store.h"
#include "backend/features/catalogue/reference_data.h"

namespace mct::catalogue {

struct SubmittedFile {
  std::string name;
  std::string media_type;
  std::string bytes;
};

// 新增能够实现网上办理事项需提交材料, annex 3 of 门政办发〔2017〕38号: the form filled in, and
// 流程图及相关附件.
struct Submission {
  SubmittedFile form;
  std::vector<SubmittedFile> papers;
};

// What a submission means for the catalogue as it is. A paper belongs to the one item of the form,
// or to that whose name its own contains. Pure. Errors: INVALID_ARGUMENT with everything that is
// wrong ("sheet 事项, row 3, …", the name of a paper).
Result<CatalogueEdit> edit_of(const Submission& submission, const StoredCatalogue& stored,
                              const ReferenceData& reference);

// An agency submits items of its own alone. Errors: INVALID_ARGUMENT, a violation for each other.
Status check_agency(const CatalogueEdit& edit, const StoredCatalogue& stored,
                    const std::string& agency_id);

// Submissions, which are decided elsewhere, within the transactions of whoever decides.
class SubmissionStore {
 public:
  SubmissionStore(const ReferenceData& reference, CatalogueLoader& loader, const Clock& clock)
      : reference_(reference), loader_(loader), clock_(clock) {}

  // Errors: as edit_of and check_agency.
  Status check(storage::Connection& connection, const Submission& submission,
               const std::string& agency_id);
  // Against the catalogue's present revision, which is base_revision. Errors: as edit_of.
  Result<CatalogueEdit> compare(storage::Connection& connection, const Submission& submission);
  // What was published under this id; none: nothing.
  Result<std::optional<ImportOutcome>> published(storage::Connection& connection,
                                                 const std::string& id);
  // Once for each id. Errors: CATALOGUE_CHANGED: it is no longer at `revision`; as edit_of.
  Status publish(storage::Connection& connection, const Submission& submission,
                 std::int64_t revision, const std::string& id);
  // After the transaction: what was published is found from now on, on this node.
  asio::awaitable<void> show();

 private:
  const ReferenceData& reference_;
  CatalogueLoader& loader_;
  const Clock& clock_;
};

}  // namespace mct::catalogue
