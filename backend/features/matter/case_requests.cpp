#include "backend/features/matter/case_requests.h"

#include <fmt/format.h>

#include "backend/core/page_token.h"
#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/text/field_checks.h"

namespace mct::matter {
namespace {

using text::FieldChecks;

constexpr std::size_t most_word = 40, most_bytes = 1 << 20;

template <class Facets>
void fill(const std::vector<CaseStore::Facet>& facets, Facets& messages) {
  for (const auto& it : facets) {
    auto& message = *messages.Add();
    message.set_name(it.name);
    message.set_count(it.count);
  }
}

}  // namespace

Result<CaseListing> parse(const pb::ListHandledCasesRequest& request) {
  FieldChecks checks;
  for (const auto& [field, word] : {std::pair("category", &request.category()),
                                    {"unit", &request.unit()},
                                    {"handling", &request.handling()}})
    checks.unless(text::is_line(*word, 0, most_word), field, "最多 40 个字");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  CaseListing listing{{request.category(), request.unit(), request.handling()}, {}, {}};
  listing.query =
      fmt::format("cases/{}/{}/{}", request.category(), request.unit(), request.handling());
  auto page = list_page(listing.query, request.page_size(), request.page_token(), most_page);
  if (!page) return fail(page.error());
  listing.page = {page->offset, page->limit};
  return listing;
}

Result<std::vector<HandledCase>> parse(const pb::ImportHandledCasesRequest& request) {
  FieldChecks checks;
  checks.unless(text::is_id(request.request_id()), "request_id", "须为 1 至 64 个字符");
  checks.unless(request.content().size() <= most_bytes, "content", "文件最大 1 MiB");
  checks.unless(text::is_line(request.file_name(), 1, 255), "file_name", "请给出文件名");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return read_cases(request.content(), request.file_name());
}

pb::HandledCase to_proto(const HandledCase& it) {
  pb::HandledCase message;
  message.set_source(it.source);
  message.set_number(it.number);
  message.set_category(it.category);
  message.set_title(it.title);
  message.set_content(it.content);
  for (const auto& unit : it.units) message.add_units(unit);
  message.set_handling(it.handling);
  message.set_measure(it.measure);
  return message;
}

pb::ListHandledCasesResponse to_proto(const CaseStore::Listed& listed, const CaseListing& listing) {
  pb::ListHandledCasesResponse message;
  for (const auto& it : listed.cases) *message.add_cases() = to_proto(it);
  message.set_total_size(listed.total);
  fill(listed.categories, *message.mutable_categories());
  fill(listed.units, *message.mutable_units());
  fill(listed.handlings, *message.mutable_handlings());
  const auto next = listing.page.offset + listing.page.limit;
  if (next < listed.total) message.set_next_page_token(page_token(listing.query, next));
  return message;
}

}  // namespace mct::matter
