#include "backend/features/place/place_store.h"

#include <map>

#include "backend/core/ids.h"
#include "backend/features/place/picture_rows.h"
#include "backend/features/place/place_rows.h"
#include "backend/features/place/place_trail.h"
#include "backend/requests/request_log.h"

namespace mct::place {
namespace {

using storage::Connection;

constexpr std::size_t id_bytes = 8;

Result<Place> read_whole(Connection& connection, const std::string& id) {
  auto place = read_place(connection, id);
  if (!place) return place;
  return with_pictures(connection, std::move(*place));
}

// As it is now, locked, and of the revision that the change starts from.
Result<Place> place_to_change(Connection& connection, Owners& owners, const audit::Actor& actor,
                              const Place& wanted) {
  auto revision = take_turn(connection, wanted.id);
  if (!revision) return fail(revision.error());
  auto before = read_whole(connection, wanted.id);
  if (!before) return before;
  if (auto path = kept_path(connection, owners, actor, before->owner_id); !path)
    return fail(path.error());
  if (*revision != wanted.revision)
    return fail(reason::place_changed, "别人刚改过这个地方，请看清后再改");
  return before;
}

// Its id.
Result<std::string> put_place(Connection& connection, Owners& owners, const audit::Actor& actor,
                              Place wanted, std::int64_t now_ms) {
  Place before;
  if (wanted.id.empty()) {
    wanted.id = random_hex(id_bytes);
    wanted.sample = false;
  } else {
    auto found = place_to_change(connection, owners, actor, wanted);
    if (!found) return fail(found.error());
    before = std::move(*found);
    wanted.sample = before.sample;
  }
  auto path = kept_path(connection, owners, actor, wanted.owner_id);
  if (!path) return fail(path.error());
  if (auto status = write_place(connection, wanted); !status) return fail(status.error());
  if (auto status = write_pictures(connection, actor.account_id, wanted, now_ms); !status)
    return fail(status.error());
  auto told = audit::append(connection, entry_for(before, wanted, actor, *path, now_ms));
  if (!told) return fail(told.error());
  return wanted.id;
}

Status import_place(Connection& connection, Owners& owners, const Place& place,
                    std::int64_t now_ms) {
  const auto actor = audit::operator_actor();
  auto path = kept_path(connection, owners, actor, place.owner_id);
  if (!path) return fail(path.error());
  auto before = read_place(connection, place.id);
  if (!before && before.error().reason != reason::no_such_place) return fail(before.error());
  // A table says nothing of pictures: they stay.
  if (auto status = write_place(connection, place); !status) return status;
  return audit::append(connection,
                       entry_for(before.value_or(Place{}), place, actor, *path, now_ms));
}

Result<std::vector<Place>> kept_places(Connection& connection, Owners& owners,
                                       const audit::Actor& actor) {
  auto all = read_places(connection);
  if (!all) return all;
  std::map<std::string, bool> kept;
  std::vector<Place> own;
  for (auto& it : *all) {
    if (!kept.contains(it.owner_id)) {
      auto path = owners.kept(connection, actor, it.owner_id);
      if (!path) return fail(path.error());
      kept[it.owner_id] = path->has_value();
    }
    if (kept[it.owner_id]) own.push_back(std::move(it));
  }
  return with_first_pictures(connection, std::move(own));
}

}  // namespace

asio::awaitable<Result<std::vector<Place>>> PlaceStore::all() {
  auto job = [](Connection& connection) -> Result<std::vector<Place>> {
    auto places = read_places(connection);
    if (!places) return places;
    return with_first_pictures(connection, std::move(*places));
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Place>> PlaceStore::one(std::string id) {
  auto job = [id = std::move(id)](Connection& connection) { return read_whole(connection, id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Place>>> PlaceStore::kept_by(audit::Actor actor) {
  auto job = [this, actor = std::move(actor)](Connection& connection) {
    return kept_places(connection, owners_, actor);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Place>> PlaceStore::put(audit::Actor actor, Change change) {
  const auto now = clock_.now_ms();
  auto job = [this, actor = std::move(actor), change = std::move(change),
              now](Connection& connection) -> Result<Place> {
    const requests::RequestKey key{actor.card_id + "/place.put", change.request_id};
    auto id = requests::once(connection, key, now, [&] {
      return put_place(connection, owners_, actor, change.wanted, now);
    });
    if (!id) return fail(id.error());
    return read_whole(connection, *id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> PlaceStore::import(Import table) {
  const auto now = clock_.now_ms();
  auto job = [this, table = std::move(table), now](Connection& connection) -> Status {
    const requests::RequestKey key{"operator/place.import", table.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      for (const auto& it : table.places)
        if (auto status = import_place(connection, owners_, it, now); !status)
          return fail(status.error());
      return std::string{};
    });
    if (!done) return fail(done.error());
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Status> PlaceStore::ship(std::vector<Place> places) {
  auto job = [places = std::move(places)](Connection& connection) -> Status {
    for (const auto& it : places)
      if (auto status = ship_place(connection, it); !status) return status;
    return {};
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::place
