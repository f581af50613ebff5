#include "app/core/inbox/inbox_announcer.h"

#include <algorithm>

#include "app/core/inbox/inbox.h"

namespace mct::app {

InboxAnnouncer::InboxAnnouncer(Inbox& inbox) : inbox_(inbox) {
  connect(&inbox_, &Inbox::changed, this, &InboxAnnouncer::look);
}

void InboxAnnouncer::set_watched(bool watched) {
  look();
  watched_ = watched;
}

void InboxAnnouncer::look() {
  const auto before_ms = known_ms_;
  for (const bool archived : {false, true})
    for (const auto& entry : inbox_.entries(archived)) {
      known_ms_ = std::max(known_ms_, entry.time_ms);
      const auto told_ms = entry.muted || archived ? entry.called_ms : entry.time_ms;
      const bool is_new = before_ms > 0 && told_ms > before_ms;
      if (is_new && !watched_ && entry.unread > 0) emit news(entry);
    }
}

}  // namespace mct::app
