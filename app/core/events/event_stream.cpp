#include "app/core/events/event_stream.h"

#include <algorithm>

#include "app/core/cache/device_cache.h"
#include "app/core/events/event_methods.h"
#include "app/core/session/session.h"

namespace mct::app {
namespace {

namespace pb = event_methods::pb;

constexpr int page_size = 100;

ReceivedEvent from_proto(const pb::Event& event, const QString& card_id) {
  return {card_id,       QString::fromStdString(event.topic()), event.sequence(),
          event.at_ms(), QString::fromStdString(event.kind()),  event.payload()};
}

}  // namespace

EventStream::EventStream(Channel& channel, Session& session, DeviceCache& cache)
    : channel_(channel), session_(session), cache_(cache), kept_(cache) {
  connect(&again_, &QTimer::timeout, this, &EventStream::connect_stream);
  connect(&page_again_, &QTimer::timeout, this, &EventStream::read_rest);
  connect(&session_, &Session::changed, this, &EventStream::follow_session);
  connect(&session_, &Session::cardChanged, this, &EventStream::follow_session);
  connect(&channel_, &Channel::reachableChanged, this, [this](bool reachable) {
    if (reachable && again_.isActive()) connect_stream();
  });
  follow_session();
}

EventStream::~EventStream() = default;

void EventStream::on(const QString& kind, Handler handler) {
  handlers_[kind].append(std::move(handler));
}

void EventStream::on_signal(const QString& kind, SignalHandler handler) {
  signal_handlers_[kind].append(std::move(handler));
}

void EventStream::on_gap(const QString& noun, FarBehind far_behind, Snapshot snapshot) {
  auto& gap = gaps_[noun];
  if (far_behind == FarBehind::snapshot) gap.far_behind = far_behind;
  gap.snapshots.append(std::move(snapshot));
}

void EventStream::follow_session() {
  const auto card_id = session_.signed_in() ? session_.card_id() : QString();
  if (card_id == card_id_) {
    // Signed in anew, perhaps, after the token had run out.
    if (again_.isActive()) connect_stream();
    return;
  }
  card_id_ = card_id;
  stream_.cancel();
  page_.cancel();
  reading_ = false;
  again_.reset();
  page_again_.reset();
  behind_.clear();
  cursors_.clear();
  set_live(false);
  if (card_id_.isEmpty()) return;
  cursors_ = kept_.read(card_id_);
  connect_stream();
}

void EventStream::connect_stream() {
  again_.stop();
  pb::WatchRequest request;
  for (auto it = cursors_.cbegin(); it != cursors_.cend(); ++it) {
    auto* cursor = request.add_cursors();
    cursor->set_topic(it.key().toStdString());
    cursor->set_sequence(it.value());
  }
  stream_ = channel_.watch(event_methods::watch, request,
                           std::function([this](pb::WatchResponse answer) { receive(answer); }),
                           [this](const Result<Channel::Bytes>&) { reconnect_later(); });
}

void EventStream::reconnect_later() {
  stream_.cancel();
  set_live(false);
  again_.start_next();
}

void EventStream::set_live(bool live) {
  if (std::exchange(live_, live) != live) emit liveChanged();
}

void EventStream::receive(const pb::WatchResponse& answer) {
  again_.reset();
  if (answer.has_topics()) {
    for (const auto& topic : answer.topics().opened()) open(topic);
    for (const auto& topic : answer.topics().closed()) {
      behind_.remove(QString::fromStdString(topic));
      emit closed(QString::fromStdString(topic));
    }
    read_rest();
    if (!answer.topics().more()) set_live(true);
  }
  for (const auto& signal : answer.passing_signals()) hear(signal);
  if (!apply(answer.events(), {})) reconnect_later();
}

void EventStream::hear(const pb::Signal& signal) {
  const ReceivedSignal received{QString::fromStdString(signal.topic()),
                                QString::fromStdString(signal.kind()),
                                QString::fromStdString(signal.from_card_id()), signal.payload()};
  for (const auto& handler : signal_handlers_.value(received.kind)) handler(received);
}

void EventStream::open(const pb::Topic& topic) {
  const auto name = QString::fromStdString(topic.topic());
  behind_.remove(name);
  if (topic.standing() == pb::STANDING_CURRENT) {
    // What came before is not the card's to read, so that nothing is missed.
    cursors_[name] = std::max<qint64>(cursors_.value(name), topic.after());
  } else if (topic.standing() == pb::STANDING_BEHIND &&
             gap_of(name).far_behind == FarBehind::read_all) {
    cursors_[name] = std::max<qint64>(cursors_.value(name), topic.first() - 1);
    behind_[name] = topic.head();
  } else {
    skip_to(name, topic.head());
  }
}

EventStream::Gap EventStream::gap_of(const QString& topic) const {
  return gaps_.value(topic.section('/', 0, 0));
}

void EventStream::skip_to(const QString& topic, qint64 head) {
  const bool kept = cache_.transaction([&] {
    for (const auto& take : gap_of(topic).snapshots) take(topic, head);
    kept_.write(card_id_, {{topic, head}});
  });
  if (!kept) return reconnect_later();
  behind_.remove(topic);
  cursors_[topic] = head;
  emit applied();
}

bool EventStream::apply(const Batch& batch, const QString& read_topic) {
  EventCursors::Numbers moved;
  const bool kept = cache_.transaction([&] {
    for (const auto& message : batch) {
      const auto event = from_proto(message, card_id_);
      if (event.topic != read_topic && behind_.contains(event.topic)) {
        behind_[event.topic] = std::max(behind_[event.topic], event.sequence);
        continue;
      }
      if (event.sequence <= moved.value(event.topic, cursors_.value(event.topic))) continue;
      for (const auto& handler : handlers_.value(event.kind)) handler(event);
      moved[event.topic] = event.sequence;
    }
    kept_.write(card_id_, moved);
  });
  if (!kept) return false;
  cursors_.insert(moved);
  if (!moved.isEmpty()) emit applied();
  return true;
}

void EventStream::read_rest() {
  if (reading_ || behind_.isEmpty()) return;
  const auto topic = behind_.cbegin().key();
  pb::ReadEventsRequest request;
  request.set_topic(topic.toStdString());
  request.set_after(cursors_.value(topic));
  request.set_page_size(page_size);
  reading_ = true;
  page_ = channel_.call(event_methods::read_events, request,
                        std::function([this, topic](Result<pb::ReadEventsResponse> page) {
                          reading_ = false;
                          if (receive_rest(topic, page))
                            read_rest();
                          else
                            page_again_.start_next();
                        }));
}

bool EventStream::receive_rest(const QString& topic, const Result<pb::ReadEventsResponse>& page) {
  if (!page && page.error().reason == QLatin1String("TOPIC_NOT_FOUND")) {
    behind_.remove(topic);
  } else if (!page && page.error().reason == QLatin1String("EVENTS_TRUNCATED")) {
    skip_to(topic, behind_.value(topic, cursors_.value(topic)));
  } else if (!page || !apply(page->events(), topic)) {
    return false;
  } else if (cursors_.value(topic) >= behind_.value(topic) || page->events().empty()) {
    behind_.remove(topic);
  }
  page_again_.reset();
  return true;
}

}  // namespace mct::app
