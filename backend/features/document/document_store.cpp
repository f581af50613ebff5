#include "backend/features/document/document_store.h"

#include <fmt/format.h>

#include "backend/core/ids.h"
#include "backend/features/document/acting_store.h"
#include "backend/features/document/seen_rows.h"
#include "backend/features/document/trail_store.h"
#include "backend/requests/request_log.h"

namespace mct::document {
namespace {

using storage::Connection;

// The route with its people. Errors: INVALID_ARGUMENT: somebody is not there, or cannot act.
Result<std::vector<Part>> route_of(Connection& connection, Members& members,
                                   const std::vector<RouteStep>& steps) {
  std::vector<Part> route;
  std::vector<Violation> violations;
  for (std::size_t i = 0; i < steps.size(); ++i)
    for (std::size_t j = 0; j < steps[i].card_ids.size(); ++j) {
      auto member = members.member(connection, steps[i].card_ids[j]);
      if (!member) return fail(member.error());
      const auto where = fmt::format("route[{}].card_ids[{}]", i, j);
      if (!*member)
        violations.push_back({where, "没有这个人，名片可能已被撤销"});
      else if (!(*member)->claimed)
        violations.push_back({where, (*member)->name + "还没有领取名片，无法办理"});
      else
        route.push_back({.position = static_cast<std::int64_t>(route.size()) + 1,
                         .step = static_cast<std::int64_t>(i) + 1,
                         .task = steps[i].task,
                         .in_turn = steps[i].in_turn,
                         .card_id = (*member)->card_id,
                         .name = (*member)->name,
                         .organization = (*member)->organization});
    }
  if (violations.empty()) return route;
  const auto first = violations.front().what;
  return fail(mct::reason::invalid_argument, first, std::move(violations));
}

// What hangs on the document from now on.
Status attach(Connection& connection, const Reader& reader, const std::string& id,
              const std::vector<std::string>& attachment_ids, std::int64_t now_ms) {
  const attachments::Place place{attachment_noun, id};
  if (auto status = attachments::detach(connection, place, now_ms); !status) return status;
  return attachments::attach(connection, reader.account_id, attachment_ids, place);
}

Status record_own(Connection& connection, EventPayload payload, const Document& document,
                  const Member& drafter, Verb verb, std::int64_t now_ms) {
  return record(connection, payload, document,
                {.at_ms = now_ms,
                 .verb = verb,
                 .card_id = drafter.card_id,
                 .name = drafter.name,
                 .organization = drafter.organization},
                {.waiting = {}, .concerned = {drafter.card_id}});
}

Result<std::string> draft_document(Connection& connection, Members& members, EventPayload payload,
                                   const Reader& reader, const Member& acting,
                                   const DocumentStore::Writing& writing, std::int64_t now_ms) {
  auto route = route_of(connection, members, writing.route);
  if (!route) return fail(route.error());
  const Document document{.id = random_id(),
                          .content = writing.content,
                          .drafter_card_id = acting.card_id,
                          .drafter_name = acting.name,
                          .drafter_organization = acting.organization,
                          .drafted_ms = now_ms,
                          .changed_ms = now_ms,
                          .route = std::move(*route)};
  if (auto status = insert_document(connection, document); !status) return fail(status.error());
  if (auto status = attach(connection, reader, document.id, writing.attachment_ids, now_ms);
      !status)
    return fail(status.error());
  if (auto status = record_own(connection, payload, document, acting, Verb::drafted, now_ms);
      !status)
    return fail(status.error());
  return document.id;
}

Result<std::string> revise_document(Connection& connection, Members& members, EventPayload payload,
                                    const Reader& reader, const Member& acting,
                                    const DocumentStore::Writing& writing, std::int64_t now_ms) {
  auto found = lock_for(connection, acting, {writing.id, writing.revision, Verb::revised}, now_ms);
  if (!found) return fail(found.error());
  auto route = route_of(connection, members, writing.route);
  if (!route) return fail(route.error());
  auto& document = found->document;
  document.content = writing.content;
  document.route = std::move(*route);
  document.changed_ms = now_ms;
  ++document.revision;
  if (auto status = delete_route(connection, document); !status) return fail(status.error());
  if (auto status = insert_route(connection, document); !status) return fail(status.error());
  if (auto status = update_document(connection, document); !status) return fail(status.error());
  if (auto status = attach(connection, reader, document.id, writing.attachment_ids, now_ms);
      !status)
    return fail(status.error());
  if (auto status = record_own(connection, payload, document, acting, Verb::revised, now_ms);
      !status)
    return fail(status.error());
  return document.id;
}

}  // namespace

asio::awaitable<Result<SeenDocument>> DocumentStore::once(Reader reader, std::string what,
                                                          std::string request_id, Work work) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenDocument> {
    auto acting = members_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    auto id = requests::once(connection, {reader.card_id + "/document." + what, request_id}, now_ms,
                             [&] { return work(connection, *acting, now_ms); });
    if (!id) return fail(id.error());
    return read_seen(connection, *acting, *id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<SeenDocument>> DocumentStore::draft(Reader reader, Writing writing) {
  auto work = [=, this](Connection& connection, const Member& acting, std::int64_t now_ms) {
    return draft_document(connection, members_, payload_, reader, acting, writing, now_ms);
  };
  co_return co_await once(reader, "draft", writing.request_id, std::move(work));
}

asio::awaitable<Result<SeenDocument>> DocumentStore::revise(Reader reader, Writing writing) {
  auto work = [=, this](Connection& connection, const Member& acting, std::int64_t now_ms) {
    return revise_document(connection, members_, payload_, reader, acting, writing, now_ms);
  };
  co_return co_await once(reader, "revise", writing.request_id, std::move(work));
}

asio::awaitable<Result<SeenDocument>> DocumentStore::act(Reader reader, Action action) {
  auto work = [=, this](Connection& connection, const Member& acting,
                        std::int64_t now_ms) -> Result<std::string> {
    auto status = take_action(connection, members_, payload_, acting, action, now_ms);
    if (!status) return fail(status.error());
    return action.id;
  };
  co_return co_await once(reader, "act", action.request_id, std::move(work));
}

asio::awaitable<Result<SeenDocument>> DocumentStore::get(Reader reader, std::string id) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<SeenDocument> {
    auto acting = members_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    return read_seen(connection, *acting, id, now_ms);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Summary>>> DocumentStore::list(Reader reader, Folder folder,
                                                                  Page page) {
  const auto now_ms = clock_.now_ms();
  auto job = [=, this](Connection& connection) -> Result<std::vector<Summary>> {
    auto acting = members_.acting(connection, reader);
    if (!acting) return fail(acting.error());
    return read_folder(connection, *acting, folder, page, now_ms);
  };
  co_return co_await database_.read(std::move(job));
}

Result<bool> DocumentStore::may_view(Connection& connection, const std::string& account_id,
                                     const std::string& card_id, const std::string& id) {
  auto acting = members_.acting(connection, {account_id, card_id});
  if (!acting) return false;
  auto document = read_document(connection, id);
  if (!document) return false;
  auto stands = read_stands(connection, *acting, *document, clock_.now_ms());
  if (!stands) return fail(stands.error());
  return stands->visible();
}

}  // namespace mct::document
