#include "tests/fault/watcher.h"

#include <utility>

namespace mct::fault {

Watcher::Watcher(Channel channel, Someone who, std::string topic)
    : channel_(std::move(channel)),
      stub_(events::v1::EventService::NewStub(channel_)),
      who_(std::move(who)),
      topic_(std::move(topic)),
      thread_([this](const std::stop_token& stop) { watch(stop); }) {}

void Watcher::stop() {
  thread_.request_stop();
  {
    std::lock_guard lock(mutex_);
    if (context_ != nullptr) context_->TryCancel();
  }
  if (thread_.joinable()) thread_.join();
}

std::vector<Watcher::Seen> Watcher::seen() const {
  std::lock_guard lock(mutex_);
  return seen_;
}

std::vector<std::string> Watcher::complaints() const {
  std::lock_guard lock(mutex_);
  return complaints_;
}

int Watcher::beginnings() const {
  std::lock_guard lock(mutex_);
  return beginnings_;
}

template <class Condition>
bool Watcher::wait_until(Condition condition) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, std::chrono::seconds(20), condition);
}

bool Watcher::reaches(std::int64_t sequence) {
  return wait_until([&] { return cursor_ >= sequence; });
}

bool Watcher::is_closed() {
  return wait_until([this] { return closed_; });
}

bool Watcher::is_live() {
  return wait_until([this] { return live_; });
}

void Watcher::watch(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    grpc::ClientContext context;
    who_.sign(context);
    events::v1::WatchRequest request;
    auto* cursor = request.add_cursors();
    cursor->set_topic(topic_);
    {
      std::lock_guard lock(mutex_);
      cursor->set_sequence(cursor_);
      context_ = &context;
      ++beginnings_;
    }
    const auto stream = stub_->Watch(&context, request);
    if (stop.stop_requested()) context.TryCancel();
    for (events::v1::WatchResponse answer; stream->Read(&answer);) take(answer);
    const auto status = stream->Finish();
    {
      std::lock_guard lock(mutex_);
      context_ = nullptr;
      live_ = false;
    }
    if (!stop.stop_requested() && !passes(status))
      return complain("the stream ended: " + e2e::reason_of(status) + " " + status.error_message());
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

void Watcher::take(const events::v1::WatchResponse& answer) {
  for (const auto& topic : answer.topics().opened())
    if (topic.topic() == topic_) open(topic);
  for (const auto& event : answer.events())
    if (event.topic() == topic_) take(event);
  std::lock_guard lock(mutex_);
  for (const auto& topic : answer.topics().closed()) closed_ = closed_ || topic == topic_;
  if (answer.has_topics() && !answer.topics().more()) live_ = true;
  changed_.notify_all();
}

void Watcher::open(const events::v1::Topic& topic) {
  {
    std::lock_guard lock(mutex_);
    closed_ = false;
    // What came before is not the card's to read.
    cursor_ =
        std::max(cursor_, topic.standing() == events::v1::STANDING_CURRENT ? topic.after()
                                                                           : topic.first() - 1);
  }
  if (topic.standing() == events::v1::STANDING_BEHIND) read_up_to(topic.head());
  if (topic.standing() != events::v1::STANDING_BEHIND &&
      topic.standing() != events::v1::STANDING_CURRENT)
    complain("standing " + std::to_string(topic.standing()));
}

// Stays where it is when it is cut: the next stream will say again that it is behind.
void Watcher::read_up_to(std::int64_t head) {
  events::v1::ReadEventsRequest request;
  request.set_topic(topic_);
  request.set_page_size(100);
  while (cursor_ < head) {
    request.set_after(cursor_);
    events::v1::ReadEventsResponse page;
    const auto status = call(who_, *stub_, &Stub::ReadEvents, request, page);
    if (!status.ok() && !passes(status)) return complain("a page: " + status.error_message());
    for (const auto& event : page.events())
      if (event.sequence() <= head) take(event);
  }
}

void Watcher::take(const events::v1::Event& event) {
  if (event.sequence() != cursor_ + 1)
    complain("event " + std::to_string(event.sequence()) + " after " + std::to_string(cursor_));
  std::lock_guard lock(mutex_);
  cursor_ = event.sequence();
  seen_.push_back(
      {event.sequence(), event.kind(), event.payload(), std::chrono::steady_clock::now()});
  changed_.notify_all();
}

void Watcher::complain(std::string what) {
  std::lock_guard lock(mutex_);
  complaints_.push_back(std::move(what));
}

}  // namespace mct::fault
