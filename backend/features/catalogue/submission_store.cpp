#include "backend/features/catalogue/submission_store.h"

#include <algorithm>
#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "backend/core/digest.h"
#include "backend/features/catalogue/catalogue_comparison.h"
#include "backend/features/catalogue/catalogue_file.h"
#include "backend/features/catalogue/form/item_diff.h"

namespace mct::catalogue {
namespace {

using storage::Connection;

constexpr std::size_t shown_digits = 16;

// A workbook is a ZIP.
FileFormat format_of(std::string_view bytes) {
  return bytes.starts_with("PK") ? FileFormat::xlsx : FileFormat::csv;
}

std::string stem_of(const std::string& name) {
  const auto dot = name.rfind('.');
  return dot == 0 || dot == std::string::npos ? name : name.substr(0, dot);
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// nullptr: it is not clear.
const Item* item_of(const SubmittedFile& paper, const std::vector<Item>& named) {
  if (named.size() == 1) return &named.front();
  const Item* longest = nullptr;
  for (const auto& item : named)
    if (contains(paper.name, item.name) && (!longest || item.name.size() > longest->name.size()))
      longest = &item;
  return longest;
}

AttachmentContent content_of(const SubmittedFile& paper, const std::string& code) {
  AttachmentContent content{code, {}, paper.bytes};
  auto& it = content.attachment;
  it.title = stem_of(paper.name);
  it.role = contains(paper.name, "流程图") ? AttachmentRole::flow_chart : AttachmentRole::document;
  it.media_type = paper.media_type;
  it.size = static_cast<std::int64_t>(paper.bytes.size());
  it.sha256 = sha256_hex(paper.bytes);
  it.id = it.sha256.substr(0, shown_digits);
  return content;
}

// Adds the papers to the edit, and to what it says of their items.
void add_papers(const Submission& submission, const std::vector<Item>& named, CatalogueEdit& edit,
                std::vector<Violation>& problems) {
  for (const auto& paper : submission.papers) {
    const auto* item = item_of(paper, named);
    if (item == nullptr) {
      problems.push_back({paper.name, "不知道属于哪个事项，文件名请包含事项名称"});
    } else if (!is_attachment_type(paper.media_type)) {
      problems.push_back({paper.name, "须为图片、PDF、Word 或 Excel 文件"});
    } else if (paper.bytes.size() > most_attachment_bytes) {
      problems.push_back({paper.name, "超过 3 MiB"});
    } else {
      edit.attachments.push_back(content_of(paper, item->code));
      const auto& it = edit.attachments.back().attachment;
      auto change = std::ranges::find(edit.changes, item->code, &ItemChange::code);
      if (change == edit.changes.end())
        change = edit.changes.insert(change, {ChangeAction::change, item->code, item->name, {}});
      change->fields.push_back({std::string(title_of(it.role)), "", it.title});
    }
  }
}

}  // namespace

Result<CatalogueEdit> edit_of(const Submission& submission, const StoredCatalogue& stored,
                              const ReferenceData& reference) {
  const auto& form = submission.form;
  auto named = read_catalogue_file(form.bytes, format_of(form.bytes), stored.items, reference);
  if (!named) return fail(named.error());
  if (named->empty())
    return fail(reason::invalid_argument, "表里没有事项", {{form.name, "没有填写任何事项"}});
  auto comparison = compare(stored.items, *named, false, reference.form_words());
  std::erase_if(comparison.changes,
                [](const auto& it) { return it.action == ChangeAction::missing; });
  // Whoever decides reads all that a new item says.
  for (std::size_t i = 0; i < comparison.changes.size(); ++i)
    if (auto& it = comparison.changes[i]; it.action == ChangeAction::add)
      it.fields = changed_fields({}, comparison.upserts[i], reference.form_words());
  CatalogueEdit edit;
  edit.file_name = form.name;
  edit.base_revision = stored.revision;
  edit.upserts = std::move(comparison.upserts);
  edit.changes = std::move(comparison.changes);
  edit.unchanged_count = comparison.unchanged_count;
  std::vector<Violation> problems;
  add_papers(submission, *named, edit, problems);
  if (!problems.empty()) return fail(reason::invalid_argument, "附件有问题", std::move(problems));
  if (edit.changes.empty())
    return fail(reason::invalid_argument, "与现有事项没有不同",
                {{form.name, "与现有事项目录相比没有任何变化"}});
  return edit;
}

Status check_agency(const CatalogueEdit& edit, const StoredCatalogue& stored,
                    const std::string& agency_id) {
  std::vector<Violation> problems;
  const auto check = [&](const Item& item) {
    if (item.agency_id != agency_id)
      problems.push_back({item.name, "主管部门不是本单位，只能提交本单位的事项"});
  };
  for (const auto& item : edit.upserts) check(item);
  // Neither may an item be taken from another, nor papers be hung on one.
  for (const auto& change : edit.changes) {
    const auto before = std::ranges::find(stored.items, change.code, &Item::code);
    if (before != stored.items.end() && before->agency_id != agency_id) check(*before);
  }
  if (problems.empty()) return {};
  return fail(reason::invalid_argument, "只能提交本单位的事项", std::move(problems));
}

Status SubmissionStore::check(Connection& connection, const Submission& submission,
                              const std::string& agency_id) {
  auto stored = load_catalogue(connection);
  if (!stored) return fail(stored.error());
  auto edit = edit_of(submission, *stored, reference_);
  if (!edit) return fail(edit.error());
  return check_agency(*edit, *stored, agency_id);
}

Result<CatalogueEdit> SubmissionStore::compare(Connection& connection,
                                               const Submission& submission) {
  auto stored = load_catalogue(connection);
  if (!stored) return fail(stored.error());
  return edit_of(submission, *stored, reference_);
}

Result<std::optional<ImportOutcome>> SubmissionStore::published(Connection& connection,
                                                                const std::string& id) {
  return read_import(connection, id);
}

Status SubmissionStore::publish(Connection& connection, const Submission& submission,
                                std::int64_t revision, const std::string& id) {
  auto edit = compare(connection, submission);
  if (!edit) return fail(edit.error());
  edit->base_revision = revision;
  edit->request_id = id;
  edit->now_ms = clock_.now_ms();
  for (auto& item : edit->upserts) item.updated_ms = edit->now_ms;
  auto outcome = apply_edit(connection, *edit);
  if (!outcome) return fail(outcome.error());
  return {};
}

asio::awaitable<void> SubmissionStore::show() {
  if (auto status = co_await loader_.refresh(); !status)
    spdlog::error("catalogue: not refreshed after a submission: {}", status.error().message);
}

}  // namespace mct::catalogue
