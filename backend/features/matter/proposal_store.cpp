#include "backend/features/matter/proposal_store.h"

#include <fmt/format.h>
#include <regex>

#include "backend/attachments/attachment_places.h"
#include "backend/features/matter/answer_rows.h"

namespace mct::matter {
namespace {

using storage::Connection;

Result<ProposedFiles> read_files(Connection& connection, const std::string& matter_id) {
  auto read = read_answers(connection, matter_id);
  if (!read) return fail(read.error());
  ProposedFiles files;
  for (const auto& answer : read->answers) {
    if (answer.field_id != form_field && answer.field_id != papers_field) continue;
    for (const auto& it : answer.attachments) {
      auto bytes = attachments::content_of(connection, it);
      if (!bytes) return fail(bytes.error());
      ProposedFile file{it.name, it.media_type, std::move(*bytes)};
      if (answer.field_id == form_field)
        files.form = std::move(file);
      else
        files.papers.push_back(std::move(file));
    }
  }
  return files;
}

// "sheet 事项, row 7, column 监督电话" as people say it; anything else as it is.
std::string in_words(const std::string& where) {
  static const std::regex place("(?:sheet (.+), )?row (\\d+), column (.+)");
  std::smatch found;
  if (!std::regex_match(where, found, place)) return where;
  return fmt::format("{}第 {} 行“{}”", found.str(1), found.str(2), found.str(3));
}

// One line for each thing that is wrong, as far as a page can show them.
std::string told(const Error& error) {
  constexpr std::size_t most_told = 8;
  auto text = error.message;
  for (std::size_t i = 0; i < error.violations.size() && i < most_told; ++i)
    text += fmt::format("\n{}：{}", in_words(error.violations[i].where), error.violations[i].what);
  if (error.violations.size() > most_told)
    text += fmt::format("\n共 {} 处", error.violations.size());
  return text;
}

}  // namespace

Status check_proposal(Connection& connection, Proposals& proposals, const std::string& matter_id,
                      const std::string& unit_id) {
  auto files = read_files(connection, matter_id);
  if (!files) return fail(files.error());
  auto status = proposals.check(connection, *files, unit_id);
  if (status) return status;
  return fail(status.error().reason, told(status.error()), status.error().violations);
}

Result<Proposal> read_proposal(Connection& connection, Proposals& proposals, const Matter& matter) {
  if (matter.state == State::finished) return proposals.published(connection, matter.id);
  if (matter.state == State::rejected || matter.state == State::withdrawn) return Proposal{};
  auto files = read_files(connection, matter.id);
  if (!files) return fail(files.error());
  auto proposal = proposals.compare(connection, *files);
  // What was right when it was filed may not fit the catalogue any more: whoever decides must see.
  if (!proposal && proposal.error().reason == mct::reason::invalid_argument)
    return Proposal{0, {}, 0, proposal.error().violations};
  return proposal;
}

Status publish_proposal(Connection& connection, Proposals& proposals, const std::string& matter_id,
                        std::int64_t basis) {
  auto files = read_files(connection, matter_id);
  if (!files) return fail(files.error());
  return proposals.publish(connection, *files, basis, matter_id);
}

}  // namespace mct::matter
