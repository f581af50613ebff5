#include "backend/events/events_rpc.h"

#include <boost/asio/this_coro.hpp>
#include <functional>

#include "backend/events/signals.h"
#include "backend/events/topic_keys.h"

namespace mct::events {
namespace {

constexpr int most_cursors = 20'000;
constexpr int usual_page = 50, most_page = 100;
// Of one answer on the wire.
constexpr int most_topics = 1'000;
constexpr std::size_t most_bytes = 256 << 10;

tl::unexpected<Error> refused(const char* field, const char* what) {
  return fail(mct::reason::invalid_argument, what, {{field, what}});
}

Reader reader_of(const rpc::Caller& caller) {
  return {caller.identity.account_id, caller.card.id};
}

Result<EventFeed::Cursors> parse(const pb::WatchRequest& request) {
  if (request.cursors_size() > most_cursors) return refused("cursors", "不能超过 20000 个");
  EventFeed::Cursors cursors;
  for (const auto& cursor : request.cursors()) {
    if (!is_topic(cursor.topic())) return refused("cursors.topic", "不是主题的名称");
    if (cursor.sequence() < 0) return refused("cursors.sequence", "不能小于 0");
    cursors[cursor.topic()] = cursor.sequence();
  }
  return cursors;
}

Status check(const pb::ReadEventsRequest& request) {
  if (!is_topic(request.topic())) return refused("topic", "不是主题的名称");
  if (request.after() < 0 || request.before() < 0) return refused("from", "不能小于 0");
  if (request.page_size() < 0 || request.page_size() > most_page)
    return refused("page_size", "应为 0 至 100");
  return {};
}

pb::Event to_proto(Event event) {
  pb::Event message;
  message.set_topic(std::move(event.topic));
  message.set_sequence(event.sequence);
  message.set_at_ms(event.at_ms);
  message.set_kind(std::move(event.kind));
  message.set_payload(std::move(event.payload));
  return message;
}

pb::Signal to_proto(Signal signal) {
  pb::Signal message;
  message.set_topic(std::move(signal.topic));
  message.set_kind(std::move(signal.kind));
  message.set_from_card_id(std::move(signal.from_card_id));
  message.set_payload(std::move(signal.payload));
  return message;
}

pb::Topic to_proto(EventFeed::Opened opened) {
  pb::Topic message;
  message.set_topic(std::move(opened.topic));
  message.set_standing(static_cast<pb::Standing>(opened.standing));
  message.set_after(opened.after);
  message.set_head(opened.head);
  message.set_first(opened.first);
  return message;
}

// The topics of a step, in answers that are not large. The first step has one even without topics.
std::vector<pb::WatchResponse> topic_answers(EventFeed::Step& step, bool first) {
  std::vector<pb::WatchResponse> answers;
  if (!first && step.opened.empty() && step.closed.empty()) return answers;
  auto* topics = answers.emplace_back().mutable_topics();
  const auto room = [&] {
    if (topics->opened_size() + topics->closed_size() < most_topics) return topics;
    topics->set_more(true);
    return topics = answers.emplace_back().mutable_topics();
  };
  for (auto& opened : step.opened) *room()->add_opened() = to_proto(std::move(opened));
  for (auto& closed : step.closed) room()->add_closed(std::move(closed));
  return answers;
}

// Signals take little, and go with the first events.
std::vector<pb::WatchResponse> event_answers(EventFeed::Step& step) {
  std::vector<pb::WatchResponse> answers;
  std::size_t bytes = most_bytes;
  if (!step.signals.empty()) {
    answers.emplace_back();
    bytes = step.signals.size() * most_signal;
  }
  for (auto& signal : step.signals)
    *answers.back().add_passing_signals() = to_proto(std::move(signal));
  for (auto& event : step.events) {
    const auto size = event.payload.size() + event.topic.size() + event.kind.size() + 32;
    if (bytes + size > most_bytes) {
      answers.emplace_back();
      bytes = 0;
    }
    bytes += size;
    *answers.back().add_events() = to_proto(std::move(event));
  }
  return answers;
}

}  // namespace

EventsRpc::EventsRpc(rpc::Bridge& bridge, EventStore& store, Hub& hub, FeedLimits limits)
    : bridge_(bridge),
      store_(store),
      hub_(hub),
      limits_(limits),
      watch_(bridge.method<pb::EventService>("Watch")),
      read_events_(bridge.method<pb::EventService>("ReadEvents")) {}

asio::awaitable<Status> EventsRpc::watch(rpc::Caller caller, pb::WatchRequest request,
                                         rpc::Writer<pb::WatchResponse>& writer) {
  auto cursors = parse(request);
  if (!cursors) co_return fail(cursors.error());
  const auto strand = co_await asio::this_coro::executor;
  EventFeed feed(store_, hub_, reader_of(caller), std::move(*cursors), strand, limits_);
  for (bool first = true;; first = false) {
    auto step = co_await feed.next();
    if (!step) co_return fail(step.error());
    for (auto& answer : topic_answers(*step, first))
      if (auto status = co_await writer.write(std::move(answer)); !status) co_return status;
    for (auto& answer : event_answers(*step))
      if (auto status = co_await writer.write(std::move(answer)); !status) co_return status;
  }
}

asio::awaitable<Result<pb::ReadEventsResponse>> EventsRpc::read_events(
    rpc::Caller caller, pb::ReadEventsRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  const int limit = request.page_size() == 0 ? usual_page : request.page_size();
  Result<EventStore::History> history;
  if (request.has_after())
    history = co_await store_.after(reader_of(caller), request.topic(), request.after(), limit);
  else
    history = co_await store_.before(reader_of(caller), request.topic(), request.before(), limit);
  if (!history) co_return fail(history.error());
  pb::ReadEventsResponse response;
  for (auto& event : history->events) *response.add_events() = to_proto(std::move(event));
  response.set_head(history->head);
  response.set_more(history->more);
  co_return response;
}

grpc::ServerWriteReactor<pb::WatchResponse>* EventsRpc::Watch(grpc::CallbackServerContext* context,
                                                              const pb::WatchRequest* request) {
  return bridge_.stream<pb::WatchResponse>(watch_, context, request,
                                           std::bind_front(&EventsRpc::watch, this));
}

grpc::ServerUnaryReactor* EventsRpc::ReadEvents(grpc::CallbackServerContext* context,
                                                const pb::ReadEventsRequest* request,
                                                pb::ReadEventsResponse* response) {
  return bridge_.unary(read_events_, context, request, response,
                       std::bind_front(&EventsRpc::read_events, this));
}

}  // namespace mct::events
