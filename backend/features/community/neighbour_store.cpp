#include "backend/features/community/neighbour_store.h"

#include "backend/features/community/residence_rows.h"

namespace mct::community {
namespace {

using storage::Connection;

Status check_lives(Connection& connection, const std::string& account_id,
                   const std::string& community_id) {
  auto lives = lives_in(connection, account_id, community_id);
  if (!lives) return fail(lives.error());
  if (*lives) return {};
  return fail(reason::community_not_found, "您不住在这个社区");
}

}  // namespace

asio::awaitable<Result<OwnListing>> NeighbourStore::own(std::string account_id,
                                                        std::string community_id) {
  auto job = [=](Connection& connection) -> Result<OwnListing> {
    if (auto status = check_lives(connection, account_id, community_id); !status)
      return fail(status.error());
    return read_listing(connection, community_id, account_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<OwnListing>> NeighbourStore::put(std::string account_id,
                                                        OwnListing listing) {
  auto job = [=](Connection& connection) -> Result<OwnListing> {
    if (auto status = check_lives(connection, account_id, listing.community_id); !status)
      return fail(status.error());
    if (auto status = put_listing(connection, account_id, listing); !status)
      return fail(status.error());
    return listing;
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<NeighbourStore::Seen>>> NeighbourStore::list(
    std::string account_id, std::string community_id, std::string query, std::int64_t offset,
    int limit) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Seen>> {
    if (auto status = check_lives(connection, account_id, community_id); !status)
      return fail(status.error());
    auto listing = read_listing(connection, community_id, account_id);
    if (!listing) return fail(listing.error());
    if (!listing->listed) return fail(reason::not_listed, "先让邻居看到您，才能看到邻居");
    auto neighbours = neighbours_in(connection, community_id, query, offset, limit);
    if (!neighbours) return fail(neighbours.error());
    std::vector<Seen> seen;
    for (auto& it : *neighbours) {
      auto phone = it.phone_shown ? directory_.phone(connection, it.account_id) : std::string();
      if (!phone) return fail(phone.error());
      const bool own = it.account_id == account_id;
      seen.push_back({std::move(it), std::move(*phone), own});
    }
    return seen;
  };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::community
