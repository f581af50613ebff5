#include "backend/features/directory/sheet/staff_import_store.h"

#include <algorithm>

#include "backend/core/ids.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/directory/sheet/undo_record.h"

namespace mct::directory {
namespace {

using storage::Connection;

class Writing {
 public:
  Writing(Connection& connection, const OrganizationTree& tree, const Doing& doing)
      : connection_(connection), tree_(tree), doing_(doing) {}

  Status write(StaffPlan& plan, bool revoke_missing) {
    for (const auto& department : plan.new_departments)
      if (auto status = add_department(connection_, department); !status) return status;
    for (auto& card : plan.added) add(card);
    if (auto status = insert_cards(connection_, plan.added); !status) return status;
    for (const auto& change : plan.changed)
      if (auto status = change_card(change); !status) return status;
    if (revoke_missing)
      for (const auto& card : plan.missing)
        if (auto status = revoke(card); !status) return status;
    return audit::append(connection_, entries_);
  }

  UndoRecord take_record() { return std::move(record_); }

 private:
  void add(Card& card) {
    card.id = random_id();
    card.link_code = random_id();
    card.created_ms = doing_.now_ms;
    record_.added.push_back({card.id, card.details.name, card.revision});
    note(card, "card.import", {});
  }
  Status change_card(const StaffPlan::Change& change) {
    record_.changed.push_back({change.before, change.after.revision});
    note(change.before, "card.import", change.fields);
    return replace_card(connection_, change.after);
  }
  Status revoke(const Card& card) {
    record_.changed.push_back({card, card.revision + 1});
    note(card, "card.revoke", {});
    return revoke_card(connection_, card.id, doing_.now_ms);
  }
  void note(const Card& card, const char* action, std::vector<audit::FieldChange> fields) {
    const auto* unit = tree_.find(card.unit_id);
    entries_.push_back({doing_.now_ms, doing_.actor, unit ? unit->path : std::string{}, action,
                        card.id, card.details.name, std::move(fields)});
  }

  Connection& connection_;
  const OrganizationTree& tree_;
  const Doing& doing_;
  UndoRecord record_;
  std::vector<audit::Entry> entries_;
};

// A unit of the sheet that would be left without an admin although it has people.
void check_admins_stay(const StaffPlan& plan, const ImportWish& wish, const Doing& doing,
                       sheets::Problems& problems) {
  if (!wish.revoke_missing || doing.from_above) return;
  for (const auto& card : plan.missing)
    if (card.role == Role::admin)
      problems.add(std::string(staff_title::name),
                   "表里没有管理员“" + card.details.name + "”：请先移交管理员，再撤销这张名片");
}

// Behind every other of the organization, also when the clock went back: the last is undone first.
Result<std::int64_t> time_of_next(Connection& connection, const std::string& organization_id,
                                  std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT at_ms FROM directory_import WHERE organization_id = $1 ORDER BY at_ms DESC LIMIT 1",
      {organization_id});
  if (!rows) return fail(rows.error());
  return rows->empty() ? now_ms : std::max(now_ms, rows->rows[0].integer(0) + 1);
}

Status keep_record(Connection& connection, const StaffImport& import, const UndoRecord& record,
                   const Doing& doing) {
  const auto at_ms = time_of_next(connection, import.wish.organization_id, doing.now_ms);
  if (!at_ms) return fail(at_ms.error());
  auto kept = connection.execute(
      "INSERT INTO directory_import (id, request_id, organization_id, at_ms, undo) "
      "VALUES ($1, $2, $3, $4, $5)",
      {random_id(), import.request_id, import.wish.organization_id, *at_ms, to_json(record)});
  if (!kept) return fail(kept.error());
  return {};
}

Result<ImportOutcome> import_sheet(Connection& connection, const StaffImport& import,
                                   const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  const auto* organization = (*tree)->find(import.wish.organization_id);
  if (organization == nullptr) return organization_not_found();
  auto before = connection.execute("SELECT 1 FROM directory_import WHERE request_id = $1",
                                   {import.request_id});
  if (!before) return fail(before.error());
  auto cards = read_cards_below(connection, organization->path);
  if (!cards) return fail(cards.error());
  sheets::Problems problems;
  ImportOutcome outcome;
  outcome.plan = plan_import(import.rows, import.wish, **tree, *cards, problems);
  check_admins_stay(outcome.plan, import.wish, doing, problems);
  outcome.problems = problems.take();
  outcome.applied = !before->empty();
  if (import.validate_only || !outcome.problems.empty() || outcome.applied) return outcome;
  if (import.expected_fingerprint != 0 && import.expected_fingerprint != outcome.plan.fingerprint)
    return fail(reason::directory_changed, "预览之后人员又有变动，请重新预览");

  Writing writing(connection, **tree, doing);
  if (auto status = writing.write(outcome.plan, import.wish.revoke_missing); !status)
    return fail(status.error());
  if (auto status = keep_record(connection, import, writing.take_record(), doing); !status)
    return fail(status.error());
  if (import.wish.revoke_missing)
    for (const auto& card : outcome.plan.missing) outcome.revoked_ids.push_back(card.id);
  outcome.applied = true;
  return outcome;
}

// Its revision now; revoked cards count as well. 0: there is none.
Result<std::int64_t> revision_of(Connection& connection, const std::string& id) {
  auto rows = connection.execute("SELECT revision FROM directory_card WHERE id = $1", {id});
  if (!rows) return fail(rows.error());
  return rows->empty() ? 0 : rows->rows[0].integer(0);
}

Result<std::vector<Violation>> moved_on(Connection& connection, const UndoRecord& record) {
  std::vector<Violation> violations;
  for (const auto& [before, revision] : record.changed) {
    auto now = revision_of(connection, before.id);
    if (!now) return fail(now.error());
    if (*now != revision) violations.push_back({before.details.name, "导入之后又改过"});
  }
  for (const auto& [id, name, revision] : record.added) {
    auto now = revision_of(connection, id);
    if (!now) return fail(now.error());
    if (*now != revision) violations.push_back({name, "导入之后又改过，或已被领取"});
  }
  return violations;
}

Status restore(Connection& connection, const UndoRecord& record, const Doing& doing,
               const std::string& path, UndoneImport& undone) {
  std::vector<audit::Entry> entries;
  const auto note = [&](const std::string& id, const std::string& name) {
    entries.push_back({doing.now_ms, doing.actor, path, "card.undo", id, name, {}});
    ++undone.restored;
  };
  for (const auto& added : record.added) {
    if (auto status = revoke_card(connection, added.id, doing.now_ms); !status) return status;
    undone.revoked_ids.push_back(added.id);
    note(added.id, added.name);
  }
  for (const auto& [before, revision] : record.changed) {
    Card card = before;
    card.revision = revision + 1;
    if (auto status = replace_card(connection, card); !status) return status;
    note(card.id, card.details.name);
  }
  return audit::append(connection, entries);
}

Result<UndoneImport> undo_import(Connection& connection, const std::string& organization_id,
                                 const Doing& doing) {
  if (auto status = begin_change(connection, doing.actor); !status) return fail(status.error());
  auto rows = connection.execute(
      "SELECT i.id, i.undo, o.path, o.unit_id FROM directory_import i "
      "JOIN directory_organization o ON o.id = i.organization_id "
      "WHERE i.organization_id = $1 AND i.undone_ms IS NULL ORDER BY i.at_ms DESC LIMIT 1",
      {organization_id});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::no_import, "没有可以撤回的导入");
  const auto record = from_json(rows->rows[0].text(1));
  auto moved = moved_on(connection, record);
  if (!moved) return fail(moved.error());
  if (!moved->empty())
    return fail(reason::card_changed, "有名片在导入之后又改过，不能撤回", std::move(*moved));
  UndoneImport undone;
  if (auto status = restore(connection, record, doing, rows->rows[0].blob(2), undone); !status)
    return fail(status.error());
  if (auto status = check_admin_stays(connection, rows->rows[0].text(3), {}, doing); !status)
    return fail(status.error());
  // The undo data holds whole phone numbers and is of no more use.
  auto marked =
      connection.execute("UPDATE directory_import SET undone_ms = $2, undo = '' WHERE id = $1",
                         {rows->rows[0].text(0), doing.now_ms});
  if (!marked) return fail(marked.error());
  return undone;
}

}  // namespace

asio::awaitable<Result<ImportOutcome>> StaffImportStore::import(StaffImport import, Doing doing) {
  auto job = [import = std::move(import), doing = std::move(doing)](Connection& connection) {
    return import_sheet(connection, import, doing);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<UndoneImport>> StaffImportStore::undo(std::string organization_id,
                                                             Doing doing) {
  auto job = [=](Connection& connection) {
    return undo_import(connection, organization_id, doing);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::directory
