#include "app/core/inbox/inbox.h"

#include <algorithm>

#include "app/core/inbox/inbox_source.h"

namespace mct::app {

void Inbox::add(InboxSource& source) {
  sources_.append(&source);
  connect(&source, &InboxSource::changed, this, &Inbox::changed);
}

void Inbox::offer(const InboxOffer& offer) {
  offers_.insert(std::ranges::upper_bound(offers_, offer.order, {}, &InboxOffer::order), offer);
}

QList<InboxEntry> Inbox::entries(bool archived) const {
  QList<InboxEntry> all;
  for (const auto* source : sources_)
    for (auto& entry : source->entries())
      if (entry.archived == archived) all.append(std::move(entry));
  std::ranges::stable_sort(all, [](const InboxEntry& one, const InboxEntry& other) {
    return one.pinned != other.pinned ? one.pinned : one.time_ms > other.time_ms;
  });
  return all;
}

int Inbox::unread() const {
  int sum = 0;
  for (const bool archived : {false, true})
    for (const auto& entry : entries(archived))
      if (entry.calls || (!entry.muted && !archived)) sum += entry.unread;
  return sum;
}

LoadStatus Inbox::status() const {
  bool loading = false, stale = false;
  std::optional<Error> error;
  bool empty = true;
  for (const auto* source : sources_) {
    const auto& status = source->status();
    loading |= status.state() == load_state::Loading;
    stale |= status.stale();
    empty &= status.state() != load_state::Ready;
    if (!error) error = status.error();
  }
  LoadStatus merged;
  if (!empty || (!loading && !error)) {
    if (stale)
      merged.show_stored(empty);
    else
      merged.show_fresh(empty);
  }
  if (error) merged.fail(*error);
  return merged;
}

void Inbox::refresh() {
  for (auto* source : sources_) source->refresh();
}

void Inbox::mark(const QString& key, InboxMark mark, bool on) {
  const auto noun = key.section(QChar('/'), 0, 0);
  for (auto* source : sources_)
    if (source->noun() == noun) source->mark(key, mark, on);
}

}  // namespace mct::app
