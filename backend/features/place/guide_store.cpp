#include "backend/features/place/guide_store.h"

#include "backend/attachments/attachment_places.h"
#include "backend/core/ids.h"
#include "backend/features/place/guide_checks.h"
#include "backend/features/place/guide_rows.h"
#include "backend/features/place/place_rows.h"
#include "backend/features/place/place_trail.h"
#include "backend/requests/request_log.h"

namespace mct::place {
namespace {

using storage::Connection;

constexpr std::size_t id_bytes = 8;

Status put_guide(Connection& connection, Owners& owners, const audit::Actor& actor, Guide wanted,
                 std::int64_t now_ms) {
  // The place's turn is its guide's as well.
  auto turn = take_turn(connection, wanted.place_id);
  if (!turn) return fail(turn.error());
  auto place = read_place(connection, wanted.place_id);
  if (!place) return fail(place.error());
  auto path = kept_path(connection, owners, actor, place->owner_id);
  if (!path) return fail(path.error());
  auto before = read_guide(connection, wanted.place_id);
  if (!before) return fail(before.error());
  if (before->revision != wanted.revision)
    return fail(reason::guide_changed, "别人刚改过这份导览，请看清后再改");
  for (auto& it : wanted.points)
    if (it.id.empty()) it.id = random_hex(id_bytes);
  if (auto status = write_guide(connection, actor.account_id, wanted, now_ms); !status)
    return status;
  auto after = read_guide(connection, wanted.place_id);
  if (!after) return fail(after.error());
  auto sizes = attachments::picture_sizes(connection, {guide_noun, wanted.place_id});
  if (!sizes) return fail(sizes.error());
  if (auto wrong = check_files(*after, *sizes); !wrong.empty()) {
    for (auto& it : wrong) it.where = "guide." + it.where;
    auto what = wrong.front().what;
    return fail(mct::reason::invalid_argument, std::move(what), std::move(wrong));
  }
  return audit::append(connection, entry_for(*before, *after, *place, actor, *path, now_ms));
}

}  // namespace

asio::awaitable<Result<Guide>> GuideStore::of(std::string place_id) {
  auto job = [place_id = std::move(place_id)](Connection& connection) -> Result<Guide> {
    if (auto place = read_place(connection, place_id); !place) return fail(place.error());
    return read_guide(connection, place_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<Guide>> GuideStore::put(audit::Actor actor, Change change) {
  const auto now = clock_.now_ms();
  auto job = [this, actor = std::move(actor), change = std::move(change),
              now](Connection& connection) -> Result<Guide> {
    const requests::RequestKey key{actor.card_id + "/guide.put", change.request_id};
    auto done = requests::once(connection, key, now, [&]() -> Result<std::string> {
      auto status = put_guide(connection, owners_, actor, change.wanted, now);
      if (!status) return fail(status.error());
      return change.wanted.place_id;
    });
    if (!done) return fail(done.error());
    return read_guide(connection, *done);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::place
