#pragma once

#include <boost/asio/awaitable.hpp>

#include "backend/features/matter/matter_kinds.h"
#include "backend/features/matter/matter_people.h"
#include "backend/storage/database.h"

namespace mct::matter {

namespace asio = boost::asio;

// Of a SELECT of matters `m`: the card $1 of the unit $2 has a post that handles them.
inline constexpr std::string_view in_post =
    "m.unit_id = $2 AND ("
    "NOT EXISTS (SELECT 1 FROM matter_post p WHERE p.unit_id = m.unit_id "
    "AND p.kind_id = m.kind_id) "
    "OR EXISTS (SELECT 1 FROM matter_post_card c WHERE c.unit_id = m.unit_id "
    "AND c.kind_id = m.kind_id AND c.card_id = $1))";

// The cards whose posts handle the kind in the unit, one for each post; empty: all of the unit.
Result<std::vector<std::string>> post_cards(storage::Connection& connection,
                                            const std::string& unit_id, const std::string& kind_id);
// The person's post handles such matters; an admin's reaches all of the unit's.
Result<bool> is_in_post(storage::Connection& connection, const Person& person,
                        const std::string& unit_id, const std::string& kind_id);

// Who changes the posts or the rota of a kind in a unit waits here for others.
Status take_posting_turn(storage::Connection& connection, const std::string& unit_id,
                         const std::string& kind_id);

// 岗位, as unit admins keep them.
class PostStore {
 public:
  PostStore(storage::Database& database, People& people) : database_(database), people_(people) {}

  // Of the reader's unit.
  asio::awaitable<Result<std::vector<Post>>> posts(Reader reader, std::string kind_id);
  // Errors: INVALID_ARGUMENT (posts[0].card_ids: somebody is not of the unit).
  asio::awaitable<Result<std::vector<Post>>> replace(Reader reader, std::string kind_id,
                                                     std::vector<Post> posts, std::int64_t now_ms);

 private:
  storage::Database& database_;
  People& people_;
};

}  // namespace mct::matter
