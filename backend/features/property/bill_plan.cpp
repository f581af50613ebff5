#include "backend/features/property/bill_plan.h"

#include <map>
#include <set>
#include <tuple>

namespace mct::property {

std::vector<Bill> plan_bills(std::span<const BillRow> rows, SheetFormat format,
                             std::span<const Household> households, std::span<const Bill> current,
                             sheets::Problems& problems) {
  using Door = std::tuple<std::string_view, std::string_view, std::string_view>;
  std::map<Door, const Household*> doors;
  for (const auto& it : households) doors.emplace(Door{it.building, it.entrance, it.room}, &it);
  using What = std::tuple<std::string, std::string, std::string>;
  std::set<What> there, listed;
  for (const auto& it : current) there.emplace(it.household, it.title, it.period);

  std::vector<Bill> bills;
  for (const auto& row : rows) {
    const auto wrong = [&](const char* column, const char* what) {
      problems.add(bill_place(format, row.number, column), what);
    };
    const auto door = doors.find({row.building, row.entrance, row.room});
    if (door == doors.end()) {
      wrong("门牌号", "社区的楼栋表里没有这一户");
      continue;
    }
    const auto& household = *door->second;
    const What what{household.key, row.title, row.period};
    if (there.contains(what))
      wrong("账期", "这一户已有同一费用、同一账期的账单");
    else if (!listed.insert(what).second)
      wrong("账期", "与前面一行重复");
    Bill bill;
    bill.household = household.key;
    bill.place = household.building + household.entrance;
    bill.room = household.room;
    bill.title = row.title;
    bill.period = row.period;
    bill.amount_fen = row.amount_fen;
    bill.due_date = row.due_date;
    bills.push_back(std::move(bill));
  }
  return bills;
}

}  // namespace mct::property
