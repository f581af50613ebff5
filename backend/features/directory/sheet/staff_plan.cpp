#include "backend/features/directory/sheet/staff_plan.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "backend/core/digest.h"
#include "backend/core/ids.h"
#include "backend/features/directory/card_changes.h"

namespace mct::directory {
namespace {

using PersonKey = std::pair<std::string, std::string>;  // unit, phone

std::int64_t fingerprint_of(std::span<const Card> cards, std::int64_t tree_revision) {
  auto state = std::to_string(tree_revision);
  for (const auto& card : cards) state += fmt::format(" {} {}", card.id, card.revision);
  constexpr std::size_t digits = 15;  // of 4 bits: as many as a positive number holds
  return std::stoll(sha256_hex(state).substr(0, digits), nullptr, 16);
}

class Planner {
 public:
  Planner(const ImportWish& wish, const OrganizationTree& tree, std::span<const Card> cards,
          sheets::Problems& problems)
      : wish_(wish), tree_(tree), problems_(problems) {
    for (const auto& card : cards) {
      listed_.emplace(PersonKey(card.unit_id, card.details.phone), &card);
      auto& last = last_position_[card.details.organization_id];
      last = std::max(last, card.details.position);
    }
    plan_.fingerprint = fingerprint_of(cards, tree.revision());
  }

  void add(const StaffRow& row) {
    const auto* unit = unit_of(row);
    if (unit == nullptr) return;
    const PersonKey key(unit->id, row.details.phone);
    if (const auto [first, fresh] = seen_.emplace(key, row.number); !fresh)
      return problem(row, staff_title::phone, fmt::format("与第 {} 行的手机号相同", first->second));
    const auto department = department_of(row, *unit);
    if (department.empty()) return;
    const auto found = listed_.find(key);
    if (found == listed_.end()) return add_new(row, *unit, department);
    compare(row, *found->second, department);
    listed_.erase(found);
  }

  StaffPlan finish() {
    for (const auto& [key, card] : listed_) plan_.missing.push_back(*card);
    return std::move(plan_);
  }

 private:
  void problem(const StaffRow& row, std::string_view column, std::string what) {
    problems_.add(staff_place(wish_.format, row.number, column), std::move(what));
  }

  // The unit that the row names, in full or short; the wish's own unit when it names none.
  const Organization* unit_of(const StaffRow& row) {
    const auto* top = tree_.find(wish_.organization_id);
    if (row.unit.empty()) {
      if (top->kind != OrganizationKind::district) return tree_.find(top->unit_id);
      problem(row, staff_title::unit, "不能为空");
      return nullptr;
    }
    auto units = tree_.units_called(row.unit);
    if (units.empty()) {
      problem(row, staff_title::unit, fmt::format("没有单位“{}”", row.unit));
      return nullptr;
    }
    std::erase_if(units, [&](const Organization* it) {
      return !tree_.is_within(it->id, wish_.organization_id);
    });
    if (units.size() == 1) return units.front();
    problem(row, staff_title::unit,
            units.empty() ? fmt::format("“{}”不在你导入的单位之内", row.unit)
                          : fmt::format("有 {} 个单位叫“{}”，请分别导入", units.size(), row.unit));
    return nullptr;
  }

  // The id of the department, made if need be; empty: there is something wrong with it.
  std::string department_of(const StaffRow& row, const Organization& unit) {
    std::string id = unit.id, path = unit.path;
    for (auto name : sheets::split_cells(row.department, '/')) {
      name = sheets::trimmed(name);
      if (name.empty() && row.department.empty()) break;
      if (name.empty()) {
        problem(row, staff_title::department, "部门之间用一个 / 分开");
        return {};
      }
      const auto* known = tree_.child(id, name);
      if (known != nullptr && known->kind != OrganizationKind::department) {
        problem(row, staff_title::department, fmt::format("“{}”是单位，请写在单位名称里", name));
        return {};
      }
      if (known == nullptr) {
        auto& made = made_[{id, std::string(name)}];
        if (made.empty()) made = make_department(id, path, unit.id, name);
        id = made;
      } else {
        id = known->id;
      }
      path += id + "/";
    }
    return id;
  }

  std::string make_department(const std::string& parent, const std::string& path,
                              const std::string& unit_id, std::string_view name) {
    Organization department;
    department.id = random_id();
    department.parent_id = parent;
    department.kind = OrganizationKind::department;
    department.short_name = department.full_name = std::string(name);
    department.position = static_cast<int>(made_.size()) * position_step;
    department.path = path + department.id + "/";
    department.unit_id = unit_id;
    plan_.new_departments.push_back(department);
    return department.id;
  }

  int position_in(const StaffRow& row, const std::string& organization_id) {
    auto& last = last_position_[organization_id];
    if (row.has_position) return row.details.position;
    return last += position_step;
  }

  void add_new(const StaffRow& row, const Organization& unit, const std::string& department) {
    Card card;
    card.details = row.details;
    card.details.organization_id = department;
    card.details.position = position_in(row, department);
    card.unit_id = unit.id;
    if (wish_.as_admins) card.role = Role::admin;
    plan_.added.push_back(std::move(card));
  }

  void compare(const StaffRow& row, const Card& before, const std::string& department) {
    Card after = before;
    after.details = row.details;
    after.details.organization_id = department;
    after.details.position = row.has_position ? row.details.position : before.details.position;
    if (wish_.as_admins) after.role = Role::admin;
    auto fields = differences(before.details, after.details, tree_);
    name_new_department(fields, department);
    if (after.role != before.role)
      fields.push_back(
          {"身份", std::string(name_of(before.role)), std::string(name_of(after.role))});
    if (fields.empty()) {
      ++plan_.unchanged;
      return;
    }
    ++after.revision;
    plan_.changed.push_back({before, std::move(after), std::move(fields)});
  }

  // The tree does not know it yet.
  void name_new_department(std::vector<audit::FieldChange>& fields, const std::string& id) {
    const auto made = std::ranges::find(plan_.new_departments, id, &Organization::id);
    if (made == plan_.new_departments.end()) return;
    for (auto& field : fields)
      if (field.title == staff_title::department)
        field.after = tree_.name_of(made->unit_id) + " · " + made->short_name;
  }

  const ImportWish& wish_;
  const OrganizationTree& tree_;
  sheets::Problems& problems_;
  StaffPlan plan_;
  std::map<PersonKey, const Card*> listed_;
  std::map<PersonKey, int> seen_;
  std::map<PersonKey, std::string> made_;  // parent and name, to the id
  std::map<std::string, int> last_position_;
};

}  // namespace

StaffPlan plan_import(std::span<const StaffRow> rows, const ImportWish& wish,
                      const OrganizationTree& tree, std::span<const Card> cards,
                      sheets::Problems& problems) {
  Planner planner(wish, tree, cards, problems);
  for (const auto& row : rows) planner.add(row);
  return planner.finish();
}

}  // namespace mct::directory
