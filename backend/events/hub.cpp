#include "backend/events/hub.h"

#include <utility>

#include "backend/events/signals.h"

namespace mct::events {
namespace {

// That wait for one subscriber.
constexpr std::size_t most_signals = 32;

}  // namespace

// Guarded by the hub's mutex. Never holds more than the names of the topics that it follows, and a
// few signals.
struct Hub::Mailbox {
  Mailbox(std::string its_card_id, asio::any_io_executor strand)
      : card_id(std::move(its_card_id)), bell(std::make_shared<Bell>(std::move(strand))) {}

  // Rings for the first letter only.
  void wake() {
    if (!std::exchange(rung, true)) bell->ring();
  }

  const std::string card_id;
  std::shared_ptr<Bell> bell;
  Subscriber::Moved letters;
  std::vector<Signal> signals;
  bool rung = false;
};

Hub::Subscriber::Subscriber(Hub& hub, std::string card_id, asio::any_io_executor strand)
    : hub_(hub), mailbox_(std::make_shared<Mailbox>(std::move(card_id), std::move(strand))) {
  std::lock_guard lock(hub_.mutex_);
  hub_.all_.insert(mailbox_);
}

Hub::Subscriber::~Subscriber() {
  follow({});
  std::lock_guard lock(hub_.mutex_);
  hub_.all_.erase(mailbox_);
}

void Hub::Subscriber::follow(std::set<std::string> topics) {
  std::lock_guard lock(hub_.mutex_);
  for (const auto& topic : followed_) {
    if (topics.contains(topic)) continue;
    const auto found = hub_.by_topic_.find(topic);
    found->second.erase(mailbox_);
    if (found->second.empty()) hub_.by_topic_.erase(found);
    mailbox_->letters.topics.erase(topic);
  }
  for (const auto& topic : topics)
    if (!followed_.contains(topic)) hub_.by_topic_[topic].insert(mailbox_);
  followed_ = std::move(topics);
}

asio::awaitable<Hub::Subscriber::Moved> Hub::Subscriber::moved(std::chrono::milliseconds at_most) {
  const bool rung = co_await mailbox_->bell->rung_within(at_most);
  std::lock_guard lock(hub_.mutex_);
  mailbox_->rung = false;
  auto moved = std::exchange(mailbox_->letters, {});
  moved.all = moved.all || !rung;
  co_return moved;
}

std::vector<Signal> Hub::Subscriber::take_signals() {
  std::lock_guard lock(hub_.mutex_);
  return std::exchange(mailbox_->signals, {});
}

void Hub::hear(const std::optional<std::string>& word) {
  if (!word) return all_moved();
  const auto signal = signal_of(*word);
  signal ? pass_on(*signal) : topic_moved(*word);
}

void Hub::pass_on(const Signal& signal) {
  std::lock_guard lock(mutex_);
  const auto found = by_topic_.find(signal.topic);
  if (found == by_topic_.end()) return;
  for (const auto& mailbox : found->second) {
    if (mailbox->card_id == signal.from_card_id || mailbox->signals.size() >= most_signals)
      continue;
    mailbox->signals.push_back(signal);
    mailbox->wake();
  }
}

void Hub::topic_moved(const std::string& topic) {
  std::lock_guard lock(mutex_);
  const auto found = by_topic_.find(topic);
  if (found == by_topic_.end()) return;
  for (const auto& mailbox : found->second) {
    mailbox->letters.topics.insert(topic);
    mailbox->wake();
  }
}

void Hub::all_moved() {
  std::lock_guard lock(mutex_);
  for (const auto& mailbox : all_) {
    mailbox->letters.all = true;
    mailbox->wake();
  }
}

}  // namespace mct::events
