#pragma once

#include <QString>
#include <QVariantMap>

namespace mct::app {

// One line of 消息: a conversation, a notice, a matter.
struct InboxEntry {
  QString key = {};    // told apart from all others, such as notice/ID; the noun is its source's
  QString route = {};  // a route of Navigation that opens it,
  QVariantMap params = {};  // with these parameters
  QString title = {};
  QString summary = {};   // of one or two lines
  QString standing = {};  // one word of how it stands, such as 请回复; empty: nothing to say
  bool urgent = false;    // the word asks the person to do something
  QString icon = {};      // a name of the theme's icons
  qint64 time_ms = 0;     // of its latest news, since 1970-01-01T00:00:00Z
  int unread = 0;
  bool pinned = false;    // stands above the others
  bool muted = false;     // does not count into what is unread
  bool archived = false;  // lies aside, and does not count either
  bool calls = false;     // asks for the person by name: counts in any case
  qint64 called_ms = 0;   // of the latest news that does, and is told in any case; 0: none
};

enum class InboxMark { pinned, muted, archived };

// Something to begin, in the “+” menu of 消息.
struct InboxOffer {
  enum class To { everybody, signed_in, staff };
  const char* title;   // Chinese source, marked with QT_TRANSLATE_NOOP("InboxOffer", …)
  QString icon = {};   // a name of the theme's icons
  QString route = {};  // a route of Navigation that needs no parameters
  int order = 0;       // from the top, growing
  To to = To::everybody;
};

}  // namespace mct::app
