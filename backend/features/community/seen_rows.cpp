#include "backend/features/community/seen_rows.h"

#include "backend/core/phone.h"
#include "backend/features/community/residence_rows.h"

namespace mct::community {

Result<SeenResidence> Sight::of(Residence it) {
  auto where = community(it.household.community_id);
  if (!where) return fail(where.error());
  auto phone = directory_.phone(connection_, it.account_id);
  if (!phone) return fail(phone.error());
  auto lives = lives_in(connection_, it.account_id, it.household.community_id);
  if (!lives) return fail(lives.error());
  const bool card_ended = !it.card_id.empty() && !*lives;
  return SeenResidence{std::move(it), std::move(*where), whole_phone_ ? *phone : masked(*phone),
                       card_ended};
}

Result<std::vector<SeenResidence>> Sight::of_all(Result<std::vector<Residence>> all) {
  if (!all) return fail(all.error());
  std::vector<SeenResidence> residences;
  for (auto& it : *all) {
    auto one = of(std::move(it));
    if (!one) return fail(one.error());
    residences.push_back(std::move(*one));
  }
  return residences;
}

Result<Community> Sight::community(const std::string& id) {
  if (const auto known = communities_.find(id); known != communities_.end()) return known->second;
  auto read = read_community(connection_, directory_, id);
  if (!read && read.error().reason == reason::community_not_found)
    read = Community{id, "已撤销的社区", {}, {}, {}, false};
  if (!read) return read;
  return communities_.emplace(id, std::move(*read)).first->second;
}

}  // namespace mct::community
