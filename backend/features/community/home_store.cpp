#include "backend/features/community/home_store.h"

#include <fmt/format.h>

namespace mct::community {

Result<std::vector<Home>> Homes::of_card(storage::Connection& connection,
                                         const std::string& card_id) const {
  auto rows = connection.execute(
      "SELECT DISTINCT community_id, building_id, entrance_id, place FROM community_residence "
      "WHERE card_id = $1 AND state = 2 ORDER BY place, entrance_id",
      {card_id});
  if (!rows) return fail(rows.error());
  std::vector<Home> homes;
  for (const auto& row : *rows)
    homes.push_back(
        {fmt::format("c/{}/{}/{}", row.text(0), row.text(1), row.text(2)), row.text(3)});
  return homes;
}

}  // namespace mct::community
