#include "backend/features/directory/organization_store.h"

#include <algorithm>

#include "backend/events/event_log.h"
#include "backend/features/directory/staff_store.h"

namespace mct::directory {
namespace {

using storage::Blob;
using storage::Connection;

Result<std::int64_t> tree_revision(Connection& connection) {
  auto rows = connection.execute("SELECT revision FROM directory_tree WHERE id = 1");
  if (!rows) return fail(rows.error());
  return rows->rows.at(0).integer(0);
}

Status count_change(Connection& connection) {
  auto counted =
      connection.execute("UPDATE directory_tree SET revision = revision + 1 WHERE id = 1");
  if (!counted) return fail(counted.error());
  return {};
}

Status insert(Connection& connection, const Organization& it) {
  const storage::Value parent = it.parent_id.empty() ? storage::Value{} : it.parent_id;
  auto added = connection.execute(
      "INSERT INTO directory_organization (id, parent_id, kind, full_name, short_name, position, "
      "path, unit_id, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
      {it.id, parent, static_cast<std::int64_t>(it.kind), it.full_name, it.short_name,
       std::int64_t{it.position}, Blob{it.path}, it.unit_id});
  if (!added) return fail(added.error());
  return {};
}

Status seed_all(Connection& connection, std::vector<Organization> organizations) {
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  std::unordered_map<std::string, std::string> paths;
  for (const auto& there : (*tree)->all()) paths.emplace(there.id, there.path);
  bool added = false;
  for (auto& organization : organizations) {
    if (paths.contains(organization.id)) continue;
    organization.path = paths[organization.parent_id] + organization.id + "/";
    organization.unit_id = organization.id;
    if (auto status = insert(connection, organization); !status) return status;
    paths.emplace(organization.id, organization.path);
    added = true;
  }
  return added ? count_change(connection) : Status{};
}

// Where the department is to be; its unit comes with it.
Status place(const OrganizationTree& tree, Organization& department) {
  const auto* parent = tree.find(department.parent_id);
  if (parent == nullptr) return organization_not_found();
  if (!department.path.empty() && parent->path.starts_with(department.path))
    return fail(mct::reason::invalid_argument, "不能放在自己下面",
                {{"parent_id", "不能放在自己下面"}});
  const auto* sibling = tree.child(department.parent_id, department.short_name);
  if (sibling != nullptr && sibling->id != department.id)
    return fail(reason::name_taken, "已有同名的部门或单位");
  department.path = parent->path + department.id + "/";
  department.unit_id =
      department.kind == OrganizationKind::department ? parent->unit_id : department.id;
  return {};
}

audit::Entry entry_for(const Organization& department, const char* action, audit::Actor actor,
                       std::int64_t now_ms) {
  return {now_ms, std::move(actor), department.path, action, department.id, department.short_name,
          {}};
}

// The departments below keep their place under the one that moves; cards follow into its unit.
Status move_below(Connection& connection, const OrganizationTree& tree, const Organization& former,
                  const Organization& moved) {
  for (const auto& below : tree.all()) {
    if (!below.path.starts_with(former.path)) continue;
    const auto path = moved.path + below.path.substr(former.path.size());
    // Units below the one that moves stay units.
    const auto& unit_id = below.unit_id == former.unit_id ? moved.unit_id : below.unit_id;
    auto placed = connection.execute(
        "UPDATE directory_organization SET path = $2, unit_id = $3 WHERE id = $1",
        {below.id, Blob{path}, unit_id});
    if (!placed) return fail(placed.error());
    if (unit_id == below.unit_id) continue;
    for (const auto* sql : {"UPDATE directory_term SET unit_id = $2 WHERE card_id IN "
                            "(SELECT id FROM directory_card WHERE organization_id = $1)",
                            "UPDATE directory_card SET unit_id = $2 WHERE organization_id = $1"}) {
      auto followed = connection.execute(sql, {below.id, unit_id});
      if (!followed) return fail(followed.error());
    }
  }
  return {};
}

Result<Organization> put_organization(Connection& connection, Organization department,
                                      const audit::Actor& actor, std::int64_t now_ms) {
  if (auto status = begin_change(connection, actor); !status) return fail(status.error());
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  const auto* former = (*tree)->find(department.id);
  if (former != nullptr) department.kind = former->kind;
  if (former != nullptr) department.path = former->path;
  if (auto status = place(**tree, department); !status) return fail(status.error());
  auto entry =
      entry_for(department, former ? "organization.update" : "organization.add", actor, now_ms);
  if (former == nullptr) {
    department.revision = 1;
    if (auto status = insert(connection, department); !status) return fail(status.error());
  } else {
    department.revision = former->revision + 1;
    if (former->short_name != department.short_name)
      entry.fields.push_back({"名称", former->short_name, department.short_name});
    if (former->parent_id != department.parent_id) {
      entry.fields.push_back(
          {"上级", (*tree)->name_of(former->parent_id), (*tree)->name_of(department.parent_id)});
      if (auto status = events::all_topics_changed(connection); !status)
        return fail(status.error());
    }
    if (auto status = move_below(connection, **tree, *former, department); !status)
      return fail(status.error());
    auto kept = connection.execute(
        "UPDATE directory_organization SET parent_id = $2, full_name = $6, short_name = $3, "
        "position = $4, revision = $5 WHERE id = $1",
        {department.id, department.parent_id, department.short_name,
         std::int64_t{department.position}, department.revision, department.full_name});
    if (!kept) return fail(kept.error());
  }
  if (auto status = count_change(connection); !status) return fail(status.error());
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return department;
}

Status remove_organization(Connection& connection, const std::string& id, const audit::Actor& actor,
                           std::int64_t now_ms) {
  if (auto status = begin_change(connection, actor); !status) return status;
  auto tree = read_tree(connection);
  if (!tree) return fail(tree.error());
  const auto* removed = (*tree)->find(id);
  if (removed == nullptr || removed->parent_id.empty()) return organization_not_found();
  const bool has_children = std::ranges::any_of(
      (*tree)->all(), [&](const Organization& it) { return it.parent_id == id; });
  // Revoked cards stay for the trail, with what was above.
  auto freed = connection.execute(
      "UPDATE directory_card SET organization_id = $2, unit_id = $3 "
      "WHERE organization_id = $1 AND revoked_ms IS NOT NULL",
      {id, removed->parent_id, (*tree)->find(removed->parent_id)->unit_id});
  if (!freed) return fail(freed.error());
  auto moved_out = connection.execute(
      "UPDATE directory_card SET community_id = NULL "
      "WHERE community_id = $1 AND revoked_ms IS NOT NULL",
      {id});
  if (!moved_out) return fail(moved_out.error());
  auto people = connection.execute(
      "SELECT 1 FROM directory_card WHERE organization_id = $1 OR community_id = $1 LIMIT 1", {id});
  if (!people) return fail(people.error());
  if (has_children || !people->empty())
    return fail(reason::organization_not_empty, "里面还有人员或下级，请先移走");
  // Nobody is left whom an undo could bring back.
  auto imports =
      connection.execute("DELETE FROM directory_import WHERE organization_id = $1", {id});
  if (!imports) return fail(imports.error());
  auto gone = connection.execute("DELETE FROM directory_organization WHERE id = $1", {id});
  if (!gone) return fail(gone.error());
  if (auto status = count_change(connection); !status) return status;
  return audit::append(connection, entry_for(*removed, "organization.remove", actor, now_ms));
}

}  // namespace

Status add_department(Connection& connection, const Organization& department) {
  if (auto status = insert(connection, department); !status) return status;
  return count_change(connection);
}

Result<std::shared_ptr<const OrganizationTree>> read_tree(Connection& connection) {
  using Tree = std::shared_ptr<const OrganizationTree>;
  static const std::string name = "directory_tree";
  auto revision = tree_revision(connection);
  if (!revision) return fail(revision.error());
  const auto kept = std::static_pointer_cast<const OrganizationTree>(connection.kept(name));
  if (kept && kept->revision() == *revision) return kept;
  // PostgreSQL may see another revision's rows a moment later: they say whose they are.
  auto rows = connection.execute(
      "SELECT o.id, o.parent_id, o.kind, o.full_name, o.short_name, o.position, o.path, o.unit_id, "
      "o.revision, t.revision FROM directory_organization o, directory_tree t WHERE t.id = 1");
  if (!rows) return fail(rows.error());
  std::vector<Organization> organizations;
  for (const auto& row : *rows) {
    organizations.push_back({row.text(0), row.is_null(1) ? std::string{} : row.text(1),
                             static_cast<OrganizationKind>(row.integer(2)), row.text(3),
                             row.text(4), static_cast<int>(row.integer(5)), row.blob(6),
                             row.text(7), row.integer(8)});
    *revision = row.integer(9);
  }
  Tree tree = std::make_shared<const OrganizationTree>(*revision, std::move(organizations));
  connection.keep(name, tree);
  return tree;
}

asio::awaitable<Status> OrganizationStore::seed(std::vector<Organization> organizations) {
  auto job = [=](Connection& connection) { return seed_all(connection, organizations); };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::shared_ptr<const OrganizationTree>>> OrganizationStore::tree() {
  co_return co_await database_.read(read_tree);
}

asio::awaitable<Result<Organization>> OrganizationStore::put(Organization department,
                                                             audit::Actor actor,
                                                             std::int64_t now_ms) {
  auto job = [=](Connection& connection) {
    return put_organization(connection, department, actor, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> OrganizationStore::remove(std::string id, audit::Actor actor,
                                                  std::int64_t now_ms) {
  auto job = [=](Connection& connection) {
    return remove_organization(connection, id, actor, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::directory
