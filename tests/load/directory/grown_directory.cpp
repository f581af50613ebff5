#include "tests/load/directory/grown_directory.h"

#include <map>

#include "backend/audit/audit_store.h"
#include "backend/core/ids.h"
#include "backend/features/account/code_store.h"
#include "backend/features/directory/card_rows.h"
#include "backend/features/directory/card_store.h"
#include "backend/features/directory/organization_store.h"
#include "backend/features/directory/seed.h"
#include "backend/storage/open.h"

namespace mct::load {
namespace {

using directory::Organization;
using storage::Connection;

Organization department(const std::string& unit_id, const std::string& unit_path,
                        std::size_t number) {
  Organization it;
  it.id = random_id();
  it.parent_id = it.unit_id = unit_id;
  it.kind = directory::OrganizationKind::department;
  it.short_name = it.full_name = "第" + std::to_string(number + 1) + "科";
  it.position = static_cast<int>(number);
  it.path = unit_path + it.id + "/";
  return it;
}

Status add_all(Connection& connection, std::uint64_t count) {
  auto tree = directory::read_tree(connection);
  if (!tree) return fail(tree.error());
  std::vector<const Organization*> units;
  for (const auto& it : (*tree)->all())
    if (!it.parent_id.empty()) units.push_back(&it);
  std::map<std::pair<std::size_t, std::size_t>, std::string> departments;
  std::vector<directory::Card> cards;
  cards.reserve(count);
  for (std::uint64_t number = 0; number < count; ++number) {
    const auto who = person(number, units.size());
    const auto& unit = *units[who.unit];
    auto& id = departments[{who.unit, who.department}];
    if (id.empty()) {
      const auto made = department(unit.id, unit.path, who.department);
      if (auto status = add_department(connection, made); !status) return status;
      id = made.id;
    }
    cards.push_back(card_of(who, unit.id, id));
    cards.back().id = random_id();
    cards.back().link_code = random_id();
  }
  return insert_cards(connection, cards);
}

// In one transaction, held in memory, and with the indexes made at the end from their own
// definitions: otherwise a million people would take an hour.
Status add_in_bulk(Connection& connection, std::uint64_t count) {
  if (auto status = connection.script("PRAGMA cache_size = -3000000"); !status) return status;
  auto indexes = connection.execute(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
      "AND tbl_name IN ('directory_card', 'directory_term')");
  if (!indexes) return fail(indexes.error());
  for (const auto& index : *indexes)
    if (auto status = connection.script("DROP INDEX " + index.text(0)); !status) return status;
  if (auto status = add_all(connection, count); !status) return status;
  for (const auto& index : *indexes)
    if (auto status = connection.script(index.text(1)); !status) return status;
  return {};
}

}  // namespace

std::unique_ptr<storage::Database> open_directory(Worker& worker, const std::filesystem::path& file,
                                                  const std::filesystem::path& root) {
  auto database = storage::open_sqlite({.file = file});
  if (!database) throw std::runtime_error(database.error().message);
  std::vector<storage::Migration> all;
  for (auto feature : {audit::migrations(), account::migrations(), directory::migrations()})
    all.insert(all.end(), feature.begin(), feature.end());
  worker.run(storage::migrate(**database, all));
  auto organizations = directory::shipped_organizations(root / "assets");
  if (!organizations) throw std::runtime_error(organizations.error().message);
  worker.run(directory::OrganizationStore(**database).seed(std::move(*organizations)));
  return std::move(*database);
}

std::vector<std::string> unit_ids(Worker& worker, storage::Database& database) {
  const auto tree = worker.run(directory::OrganizationStore(database).tree());
  std::vector<std::string> ids;
  for (const auto& it : tree->all())
    if (!it.parent_id.empty() && it.kind != directory::OrganizationKind::department &&
        it.kind != directory::OrganizationKind::community)
      ids.push_back(it.id);
  return ids;
}

void add_people(Worker& worker, storage::Database& database, std::uint64_t count) {
  worker.run(
      database.write([=](Connection& connection) { return add_in_bulk(connection, count); }));
}

}  // namespace mct::load
