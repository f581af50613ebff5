#include "backend/features/catalogue/catalogue_editor.h"

#include <algorithm>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "backend/core/digest.h"
#include "backend/features/catalogue/catalogue_comparison.h"
#include "backend/features/catalogue/catalogue_snapshot.h"

namespace mct::catalogue {
namespace {

constexpr auto seed_request_id = "shipped-catalogue";

tl::unexpected<Error> changed_since(std::int64_t expected, std::int64_t current) {
  return fail(reason::catalogue_changed,
              fmt::format("事项目录已从版本 {} 更新到 {}，请重新比对", expected, current));
}

tl::unexpected<Error> no_such_item(const std::string& code) {
  return fail(reason::item_not_found, fmt::format("没有编号为 {} 的事项", code));
}

ImportOutcome refused(Error error, std::int64_t revision) {
  ImportOutcome outcome;
  outcome.revision = revision;
  outcome.problems = std::move(error.violations);
  if (outcome.problems.empty()) outcome.problems.push_back({"文件", std::move(error.message)});
  return outcome;
}

const Item* find_item(const std::vector<Item>& items, const std::string& code) {
  auto found = std::ranges::find(items, code, &Item::code);
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

asio::awaitable<Result<ImportOutcome>> CatalogueEditor::import(Import import) {
  auto before = co_await store_.applied_import(import.request_id);
  if (!before) co_return fail(before.error());
  if (*before) co_return **before;

  auto stored = co_await store_.load();
  if (!stored) co_return fail(stored.error());
  if (import.expected_revision != 0 && import.expected_revision != stored->revision)
    co_return changed_since(import.expected_revision, stored->revision);

  auto named = read_catalogue_file(import.content, import.format, stored->items, reference_);
  if (!named) co_return refused(std::move(named).error(), stored->revision);
  auto comparison = compare(stored->items, *named, import.prune, reference_.form_words());
  if (import.validate_only)
    co_return ImportOutcome{
        false, stored->revision, {}, std::move(comparison.changes), comparison.unchanged_count};

  CatalogueEdit edit;
  edit.request_id = std::move(import.request_id);
  edit.file_name = std::move(import.file_name);
  edit.base_revision = stored->revision;
  edit.upserts = std::move(comparison.upserts);
  edit.removals = std::move(comparison.removals);
  edit.changes = std::move(comparison.changes);
  edit.unchanged_count = comparison.unchanged_count;
  co_return co_await apply(std::move(edit));
}

asio::awaitable<Status> CatalogueEditor::seed(std::vector<Item> items,
                                              std::vector<AttachmentContent> attachments) {
  CatalogueEdit edit;
  edit.request_id = seed_request_id;
  edit.file_name = "assets/catalogue";
  edit.upserts = std::move(items);
  edit.attachments = std::move(attachments);
  auto outcome = co_await apply(std::move(edit));
  // Its base is revision 0. Another node on the same database may have been faster.
  if (!outcome && outcome.error().reason != reason::catalogue_changed)
    co_return fail(outcome.error());
  co_return Status{};
}

asio::awaitable<Result<Attachment>> CatalogueEditor::put_attachment(AttachmentContent content,
                                                                    std::string request_id) {
  auto stored = co_await store_.load();
  if (!stored) co_return fail(stored.error());
  const Item* item = find_item(stored->items, content.code);
  if (item == nullptr) co_return no_such_item(content.code);
  content.attachment.size = static_cast<std::int64_t>(content.bytes.size());
  content.attachment.sha256 = sha256_hex(content.bytes);
  auto attachment = content.attachment;

  CatalogueEdit edit;
  edit.request_id = std::move(request_id);
  edit.file_name = attachment.id;
  edit.base_revision = stored->revision;
  std::vector<FieldChange> fields{{std::string(title_of(attachment.role)), "", attachment.title}};
  edit.changes.push_back({ChangeAction::change, item->code, item->name, std::move(fields)});
  edit.attachments.push_back(std::move(content));
  auto outcome = co_await apply(std::move(edit));
  if (!outcome) co_return fail(outcome.error());
  co_return attachment;
}

asio::awaitable<Result<std::string>> CatalogueEditor::filled_form(FormFormat format,
                                                                  std::vector<std::string> codes,
                                                                  std::string agency_id) const {
  auto stored = co_await store_.load();
  if (!stored) co_return fail(stored.error());
  auto all = in_list_order(std::move(stored->items));
  std::vector<Item> chosen;
  for (const auto& code : codes) {
    const Item* item = find_item(all, code);
    if (item == nullptr) co_return no_such_item(code);
    chosen.push_back(*item);
  }
  auto& items = codes.empty() ? all : chosen;
  if (!agency_id.empty())
    std::erase_if(items, [&](const Item& item) { return item.agency_id != agency_id; });
  co_return write_form(items, format, reference_.form_words());
}

Result<std::string> CatalogueEditor::blank_form(FormFormat format) const {
  return write_form({}, format, reference_.form_words());
}

asio::awaitable<Result<ImportOutcome>> CatalogueEditor::apply(CatalogueEdit edit) {
  edit.now_ms = clock_.now_ms();
  for (auto& item : edit.upserts) item.updated_ms = edit.now_ms;
  auto outcome = co_await store_.apply(std::move(edit));
  if (!outcome) co_return fail(outcome.error());
  // The edit is durable; a snapshot that cannot be built now is built by the next refresh.
  if (auto status = co_await loader_.refresh(); !status)
    spdlog::error("catalogue: not refreshed after an edit: {}", status.error().message);
  co_return outcome;
}

}  // namespace mct::catalogue
