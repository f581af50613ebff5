#pragma once

#include <algorithm>
#include <map>

#include "backend/events/event_log.h"
#include "backend/features/notice/addressees.h"
#include "backend/rpc/authenticator.h"
#include "backend/rpc/card_resolver.h"

namespace mct::notice {

// A district of two units, whose people's tokens are their card ids.
class Office final : public Members,
                     public Groups,
                     public Neighbourhoods,
                     public rpc::Authenticator,
                     public rpc::CardResolver {
 public:
  struct Person {
    std::string unit_id;  // empty: a resident with a personal card
    bool admin = false;
    bool claimed = true;
    std::int64_t joined_ms = 0;
  };

  std::map<std::string, Person> people{{"boss", {"mentougou", true}},
                                       {"chief", {"minzheng", true}},
                                       {"wang", {"minzheng"}},
                                       {"li", {"minzheng"}},
                                       {"unclaimed", {"minzheng", false, false}},
                                       {"zhao", {"kewei"}},
                                       {"resident", {}}};

  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    if (!people.contains(account))
      co_return fail(mct::reason::permission_denied, "这张名片已被撤销");
    const auto& it = people.at(account);
    co_return rpc::ActingCard{account, account, it.unit_id, it.unit_id, it.admin, {}};
  }

  // Who is in which group.
  std::map<std::string, std::vector<std::string>> groups{{"flood", {"wang", "zhao", "resident"}}};

  Result<std::vector<Group>> groups_of(storage::Connection&, const std::string& card_id,
                                       int) override {
    std::vector<Group> all;
    for (const auto& [id, cards] : groups)
      if (std::ranges::find(cards, card_id) != cards.end()) all.push_back({id, "样例" + id});
    return all;
  }
  Result<std::optional<GroupMembers>> members_of(storage::Connection&, const std::string& card_id,
                                                 const std::string& group_id) override {
    if (!groups.contains(group_id)) return std::nullopt;
    const auto& cards = groups.at(group_id);
    if (std::ranges::find(cards, card_id) == cards.end()) return std::nullopt;
    return GroupMembers{"样例" + group_id, cards};
  }

  // A community of the unit minzheng with one building; who lives at which of its doors.
  std::map<std::string, std::string> homes{};
  Result<std::optional<Neighbours>> find(storage::Connection&, const Neighbourhood& where,
                                         const std::string& unit_id) override {
    if (where.community_id != "garden" || (!where.building_id.empty() && where.building_id != "b3"))
      return std::nullopt;
    Neighbours found{"样例社区", unit_id == "minzheng", {}, {}};
    if (!where.building_id.empty()) found.full_name += "3号楼";
    found.full_name += where.room;
    if (where.room.empty())
      found.topic = where.building_id.empty() ? "community/garden" : "building/b3";
    for (const auto& [card, room] : homes)
      if (!where.room.empty() && room == where.room) found.card_ids.push_back(card);
    return found;
  }
  Result<std::vector<NeighbourhoodEntry>> within(storage::Connection&, const Neighbourhood& where,
                                                 const std::string&) override {
    if (where.community_id.empty())
      return std::vector<NeighbourhoodEntry>{{{"garden"}, "样例社区", "样例社区"}};
    return std::vector<NeighbourhoodEntry>{{{"garden", "b3"}, "3号楼", "样例社区3号楼"}};
  }
  Result<int> count(storage::Connection&, const std::vector<Neighbourhood>& all) override {
    return all.empty() ? 0 : static_cast<int>(homes.size());
  }

  Result<Standing> standing(storage::Connection&, const Reader& reader) override {
    if (!people.contains(reader.card_id))
      return fail(mct::reason::permission_denied, "这张名片已被撤销");
    const auto& it = people.at(reader.card_id);
    Standing standing{reader.card_id, it.unit_id, it.admin, it.joined_ms, {}};
    standing.topics = {"account/" + reader.account_id, "card/" + reader.card_id};
    if (!it.unit_id.empty()) standing.topics.push_back("organization/mentougou");
    if (is_unit(it.unit_id)) standing.topics.push_back("organization/" + it.unit_id);
    if (homes.contains(reader.card_id)) {
      standing.topics.push_back("community/garden");
      standing.topics.push_back("building/b3");
    }
    return standing;
  }
  Result<std::optional<Member>> member(storage::Connection&, const std::string& id) override {
    if (!people.contains(id) || people.at(id).unit_id.empty()) return std::nullopt;
    return member_of(id);
  }
  Result<std::vector<Target>> targets(storage::Connection&, const Audience& audience,
                                      const std::string& unit_id) override {
    std::vector<Target> all;
    const auto below = [&](const std::string& id) {
      return unit_id == "mentougou" || unit_id == id;
    };
    for (const auto& id : audience.organization_ids)
      all.push_back({id == "mentougou" || is_unit(id), below(id), id == "mentougou"});
    for (const auto& id : audience.card_ids)
      all.push_back({people.contains(id), people.contains(id) && below(people.at(id).unit_id)});
    return all;
  }
  Result<std::vector<Member>> covered(storage::Connection&, const Audience& audience) override {
    std::vector<Member> all;
    const auto named = [](const std::vector<std::string>& ids, const std::string& id) {
      return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const auto& [id, it] : people)
      if (!it.unit_id.empty() &&
          (named(audience.organization_ids, it.unit_id) ||
           named(audience.organization_ids, "mentougou") || named(audience.card_ids, id)))
        all.push_back(member_of(id));
    return all;
  }

 private:
  static bool is_unit(const std::string& id) { return id == "minzheng" || id == "kewei"; }
  Member member_of(const std::string& id) const {
    const auto& it = people.at(id);
    return {id, "样例" + id, {}, it.unit_id, it.unit_id, it.unit_id, it.claimed};
  }
};

}  // namespace mct::notice
