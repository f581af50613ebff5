#pragma once

#include "backend/events/tests/events_fixture.h"

namespace mct::events {

using namespace asio::experimental::awaitable_operators;
using namespace std::chrono_literals;

// What a client has made of its stream, as it would keep it on the device.
struct Kept {
  EventFeed::Cursors cursors;
  std::map<std::string, std::vector<std::int64_t>> events;
  std::map<std::string, EventFeed::Opened> opened;
  std::vector<std::string> closed;

  void take(const Event& event) {
    events[event.topic].push_back(event.sequence);
    cursors[event.topic] = event.sequence;
  }
  void take(EventFeed::Step step) {
    for (auto& topic : step.opened) opened[topic.topic] = topic;
    for (auto& topic : step.closed) closed.push_back(topic);
    for (const auto& event : step.events) take(event);
  }
};

class EventFeedTest : public EventsTest {
 protected:
  void SetUp() override {
    EventsTest::SetUp();
    if (IsSkipped()) return;
    node_ = std::make_unique<Node>(database(), members_);
  }
  void TearDown() override {
    node_.reset();
    EventsTest::TearDown();
  }

  // Reads until it is enough, or for ten seconds, which fails the test.
  asio::awaitable<void> read(EventFeed& feed, Kept& kept, std::function<bool()> enough) {
    asio::steady_timer timer(co_await asio::this_coro::executor, 10s);
    while (!enough()) {
      auto step = co_await (feed.next() || timer.async_wait(asio::use_awaitable));
      if (step.index() == 1) {
        ADD_FAILURE() << "nothing more came";
        co_return;
      }
      auto& got = std::get<0>(step);
      EXPECT_TRUE(got) << got.error().message;
      if (!got) co_return;
      kept.take(std::move(*got));
    }
  }

  // A whole life of a client.
  Kept read_from(const Reader& reader, EventFeed::Cursors cursors,
                 std::function<bool(const Kept&)> enough, FeedLimits limits = {}) {
    return run_on_strand([&]() -> asio::awaitable<Kept> {
      Kept kept{cursors, {}, {}, {}};
      const auto strand = co_await asio::this_coro::executor;
      EventFeed feed(node_->store, node_->hub, reader, cursors, strand, limits);
      co_await read(feed, kept, [&] { return enough(kept); });
      co_return kept;
    }());
  }

  static auto has(const std::string& topic, std::size_t count) {
    return [=](const Kept& kept) {
      const auto found = kept.events.find(topic);
      return found != kept.events.end() && found->second.size() >= count;
    };
  }
  static bool is_opened(const Kept& kept) { return !kept.opened.empty(); }

  std::unique_ptr<Node> node_;
};

}  // namespace mct::events
