#include "app/core/outbox/outbox.h"

#include <QDateTime>

#include "app/core/session/session.h"

namespace mct::app {
namespace {

// Whether the same request may go well later.
bool is_passing(const Error& error) {
  switch (error.code) {
    case Code::cancelled:
    case Code::deadline_exceeded:
    case Code::unavailable:
    case Code::unauthenticated:
      return true;
    default:
      return error.reason == QLatin1String("OVERLOADED") ||
             error.reason == QLatin1String("STORAGE_FULL");
  }
}

}  // namespace

Outbox::Outbox(Channel& channel, Session& session, DeviceCache& cache)
    : channel_(channel), session_(session), store_(cache) {
  connect(&again_, &QTimer::timeout, this, &Outbox::send);
  connect(&session_, &Session::changed, this, &Outbox::send);
  connect(&channel_, &Channel::reachableChanged, this, [this](bool reachable) {
    if (reachable && again_.isActive()) send();
  });
}

Outbox::~Outbox() = default;

qint64 Outbox::keep(const QString& lane, const char* path, const QString& request_id,
                    const std::string& request) {
  if (session_.card_id().isEmpty()) return 0;  // nobody acts
  const auto number = store_.add({0,
                                  session_.card_id(),
                                  lane,
                                  path,
                                  request_id,
                                  request,
                                  QDateTime::currentMSecsSinceEpoch(),
                                  {},
                                  {}});
  if (number == 0) return 0;
  emit changed(lane);
  if (!again_.isActive()) send();
  return number;
}

QList<OutboxItem> Outbox::items(const QString& lane) const {
  auto items = store_.of_lane(session_.card_id(), lane);
  const auto sending = sending_.find(lane);
  for (auto& item : items)
    if (sending != sending_.end() && sending->second.item.number == item.number)
      item.state = OutboxItem::State::sending;
  return items;
}

void Outbox::retry(qint64 number) {
  auto item = store_.find(number);
  if (!item || item->state != OutboxItem::State::failed) return;
  store_.remove_with(number, [&] { store_.add(*item); });
  emit changed(item->lane);
  send();
}

bool Outbox::discard(qint64 number) {
  const auto item = store_.find(number);
  if (!item) return false;
  const auto sending = sending_.find(item->lane);
  if (sending != sending_.end() && sending->second.item.number == number) return false;
  store_.remove(number);
  emit changed(item->lane);
  return true;
}

void Outbox::send() {
  again_.stop();
  if (!session_.signed_in()) return;
  for (const auto& item : store_.next()) {
    const auto destination = methods_.find(item.path);
    if (destination == methods_.end() || sending_.contains(item.lane)) continue;
    start(item, destination->second);
    emit changed(item.lane);
  }
}

void Outbox::start(const OutboxItem& item, const Destination& destination) {
  auto& sending = sending_[item.lane];
  sending.item = item;
  sending.call = channel_.start_as(
      item.card_id.toStdString(), destination.path, item.request,
      [this, lane = item.lane](const Result<Channel::Bytes>& outcome) { settle(lane, outcome); });
}

void Outbox::settle(const QString& lane, const Result<Channel::Bytes>& outcome) {
  const auto item = sending_.extract(lane).mapped().item;
  if (outcome) {
    const auto& destination = methods_.at(item.path);
    // Not kept: the item stays, and is sent again to the same effect.
    if (!store_.remove_with(item.number, [&] { destination.sent(item, *outcome); }))
      return again_.start_next();
  } else if (is_passing(outcome.error())) {
    again_.start_next();
    emit changed(lane);
    return;
  } else {
    store_.fail(item.number, outcome.error());
  }
  again_.reset();
  emit changed(lane);
  send();
}

}  // namespace mct::app
