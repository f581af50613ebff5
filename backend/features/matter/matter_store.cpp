#include "backend/features/matter/matter_store.h"

#include "backend/core/ids.h"
#include "backend/features/matter/acting_store.h"
#include "backend/features/matter/answer_rows.h"
#include "backend/features/matter/item_rows.h"
#include "backend/features/matter/matter_form.h"
#include "backend/features/matter/matter_terms.h"
#include "backend/features/matter/proposal_store.h"
#include "backend/features/matter/rota_store.h"
#include "backend/features/matter/seen_rows.h"
#include "backend/features/matter/trail_store.h"

namespace mct::matter {
namespace {

using storage::Connection;

// Which has a matter of the kind at first, when this person files it.
Result<std::optional<Unit>> unit_of(Connection& connection, People& people, const Kind& kind,
                                    const Person& acting) {
  if (!kind.carer) return people.unit(connection, kind.unit_id);
  auto home = people.home(connection, acting, *kind.carer);
  // With the sample unit all matters go there.
  const bool as_it_is = kind.unit_id == home_unit || kind.unit_id == committee_unit;
  if (home && *home && !as_it_is) return people.unit(connection, kind.unit_id);
  return home;
}

struct Wanted {
  const std::string& id;
  const Kind& kind;
  const std::optional<Item>& item;
  const std::vector<NewAnswer>& answers;
};

Status file_matter(Connection& connection, People& people, const MatterStore::Rules& rules,
                   const Person& acting, const Wanted& wanted, std::int64_t now_ms) {
  const auto& kind = wanted.kind;
  if (kind.for_staff && acting.unit_id.empty())
    return fail(mct::reason::permission_denied, kind.title + "由单位人员用单位名片提交");
  auto unit = unit_of(connection, people, kind, acting);
  if (!unit) return fail(unit.error());
  if (!*unit)
    return fail(mct::reason::invalid_argument,
                kind.carer ? "请先登记住处，居委会确认后再提交" : "受理这类办件的单位已不在名录里",
                {{"kind_id", "没有受理单位"}});
  Matter matter;
  matter.id = wanted.id;
  matter.kind_id = kind.id;
  matter.title = wanted.item ? wanted.item->name : title_of(kind, wanted.answers);
  matter.account_id = acting.account_id;
  matter.applicant_name = acting.name;
  matter.unit_id = (*unit)->id;
  matter.unit_name = (*unit)->name;
  matter.filed_ms = matter.changed_ms = matter.shown_ms = now_ms;
  matter.terms = begun(rules.calendar, now_ms, kind.accept_days, 0);
  auto serial =
      next_serial(connection, kind.id, working_days::text_of(working_days::day_of(now_ms)));
  if (!serial) return fail(serial.error());
  matter.number = number_of(kind, now_ms, *serial);
  if (auto status = insert_matter(connection, matter); !status) return status;
  if (wanted.item)
    if (auto status = insert_item(connection, matter.id, *wanted.item); !status) return status;
  if (auto status = insert_answers(connection, kind, matter, acting.account_id, wanted.answers);
      !status)
    return status;
  if (kind.publishes)
    if (auto status = check_proposal(connection, rules.proposals, matter.id, acting.unit_id);
        !status)
      return status;
  Entry entry{.at_ms = now_ms,
              .verb = Verb::filed,
              .card_id = acting.card_id,
              .name = acting.name,
              .organization = acting.organization};
  if (auto status = record(connection, rules.payload, matter, std::move(entry)); !status)
    return status;
  return hand_to_duty(connection, people, rules.payload, matter, now_ms);
}

}  // namespace

asio::awaitable<Result<SeenMatter>> MatterStore::once(Reader reader, requests::RequestKey key,
                                                      std::string id, Work work) {
  auto job = [=, this, work = std::move(work),
              now_ms = clock_.now_ms()](Connection& connection) -> Result<SeenMatter> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    auto written = requests::once(connection, key, now_ms, id,
                                  [&] { return work(connection, *acting, now_ms); });
    if (!written) return fail(written.error());
    return read_seen(connection, rules_.kinds, *acting, *written, now_ms);
  };
  auto seen = co_await database_.write(std::move(job));
  co_return co_await with_proposal(std::move(seen));
}

asio::awaitable<Result<SeenMatter>> MatterStore::with_proposal(Result<SeenMatter> seen) {
  const auto* kind = seen ? rules_.kinds.find(seen->matter.kind_id) : nullptr;
  if (kind == nullptr || !kind->publishes) co_return seen;
  auto job = [matter = seen->matter, this](Connection& connection) {
    return read_proposal(connection, rules_.proposals, matter);
  };
  auto proposal = co_await database_.read(std::move(job));
  if (!proposal) co_return fail(proposal.error());
  seen->proposal = std::move(*proposal);
  co_return seen;
}

asio::awaitable<Result<std::vector<MatterStore::Offered>>> MatterStore::offered(
    Reader reader, std::vector<Kind> kinds) {
  auto job = [=, this](Connection& connection) -> Result<std::vector<Offered>> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    std::vector<Offered> offered;
    for (const auto& kind : kinds) {
      if (kind.for_staff && acting->unit_id.empty()) continue;
      auto unit = unit_of(connection, people_, kind, *acting);
      if (!unit) return fail(unit.error());
      offered.push_back({kind, *unit ? (*unit)->name : std::string(), acting->name});
    }
    return offered;
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<SeenMatter>> MatterStore::file(Reader reader, Kind kind,
                                                      std::optional<Item> item, Filing filing) {
  auto id = time_ordered_id(clock_.now_ms());
  requests::RequestKey key{reader.card_id + "/matter.file", std::move(filing.request_id)};
  auto work = [this, id, kind = std::move(kind), item = std::move(item),
               answers = std::move(filing.answers)](Connection& connection, const Person& acting,
                                                    std::int64_t now_ms) {
    return file_matter(connection, people_, rules_, acting, {id, kind, item, answers}, now_ms);
  };
  co_return co_await once(std::move(reader), std::move(key), std::move(id), std::move(work));
}

asio::awaitable<Result<SeenMatter>> MatterStore::act(Reader reader, Action action) {
  auto id = action.id;
  requests::RequestKey key{reader.card_id + "/matter.act", action.request_id};
  auto work = [this, action = std::move(action)](Connection& connection, const Person& acting,
                                                 std::int64_t now_ms) {
    return take_action(connection, people_, rules_, acting, action, now_ms);
  };
  co_return co_await once(std::move(reader), std::move(key), std::move(id), std::move(work));
}

asio::awaitable<Result<SeenMatter>> MatterStore::get(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenMatter> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    return read_seen(connection, rules_.kinds, *acting, id, now_ms);
  };
  auto seen = co_await database_.read(std::move(job));
  co_return co_await with_proposal(std::move(seen));
}

asio::awaitable<Result<std::vector<Summary>>> MatterStore::list(Reader reader, Folder folder,
                                                                Page page) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<Summary>> {
    auto acting = people_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    return read_folder(connection, rules_.kinds, *acting, folder, page, now_ms);
  };
  co_return co_await database_.read(std::move(job));
}

Result<bool> MatterStore::may_view(Connection& connection, const std::string& account_id,
                                   const std::string& card_id, const std::string& id) {
  auto acting = people_.acting(connection, {account_id, card_id});
  if (!acting) return false;
  auto matter = read_matter(connection, id);
  if (!matter) return false;
  auto stand = read_stand(connection, *acting, *matter);
  if (!stand) return fail(stand.error());
  return stand->sees();
}

}  // namespace mct::matter
