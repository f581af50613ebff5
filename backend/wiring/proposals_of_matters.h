#pragma once

#include <utility>

#include "backend/features/catalogue/catalogue_module.h"
#include "backend/features/catalogue/submission_store.h"
#include "backend/features/matter/matter_proposals.h"
#include "backend/features/matter/matter_types.h"

namespace mct {

// What units propose are items of the catalogue: wires the port of one feature to another.
class ProposalsOfMatters final : public matter::Proposals {
 public:
  explicit ProposalsOfMatters(catalogue::CatalogueModule& catalogue)
      : submissions_(catalogue.submissions()) {}

  Status check(storage::Connection& connection, const matter::ProposedFiles& files,
               const std::string& unit_id) override {
    return submissions_.check(connection, submission_of(files), unit_id);
  }

  Result<matter::Proposal> compare(storage::Connection& connection,
                                   const matter::ProposedFiles& files) override {
    auto edit = submissions_.compare(connection, submission_of(files));
    if (!edit) return fail(edit.error());
    return matter::Proposal{
        edit->base_revision, changes_of(edit->changes), edit->unchanged_count, {}};
  }

  Result<matter::Proposal> published(storage::Connection& connection,
                                     const std::string& matter_id) override {
    auto outcome = submissions_.published(connection, publication_of(matter_id));
    if (!outcome) return fail(outcome.error());
    if (!*outcome) return matter::Proposal{};
    return matter::Proposal{0, changes_of((*outcome)->changes), (*outcome)->unchanged_count, {}};
  }

  Status publish(storage::Connection& connection, const matter::ProposedFiles& files,
                 std::int64_t basis, const std::string& matter_id) override {
    auto status =
        submissions_.publish(connection, submission_of(files), basis, publication_of(matter_id));
    if (!status && status.error().reason == catalogue::reason::catalogue_changed)
      return fail(matter::reason::proposal_changed,
                  "事项目录在您查看之后有了变化，请重新核对后再办结");
    return status;
  }

  boost::asio::awaitable<void> show() override { return submissions_.show(); }

 private:
  static std::string publication_of(const std::string& matter_id) { return "matter/" + matter_id; }

  static catalogue::SubmittedFile file_of(const matter::ProposedFile& file) {
    return {file.name, file.media_type, file.bytes};
  }
  static catalogue::Submission submission_of(const matter::ProposedFiles& files) {
    catalogue::Submission submission{file_of(files.form), {}};
    for (const auto& it : files.papers) submission.papers.push_back(file_of(it));
    return submission;
  }
  static std::vector<matter::ProposedChange> changes_of(
      const std::vector<catalogue::ItemChange>& changes) {
    std::vector<matter::ProposedChange> all;
    for (const auto& it : changes) {
      all.push_back({it.action == catalogue::ChangeAction::add, it.code, it.name, {}});
      for (const auto& field : it.fields)
        all.back().fields.push_back({field.title, field.before, field.after});
    }
    return all;
  }

  catalogue::SubmissionStore& submissions_;
};

}  // namespace mct
