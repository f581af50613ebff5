#include "app/features/chat/chat_source.h"

#include <algorithm>

#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/message_client.h"

namespace mct::app {
namespace {

// For the latest mention: what comes at once is not more.
constexpr int most_looked_through = 20;

}  // namespace

ChatSource::ChatSource(ChatClient& chats, MessageClient& messages, Session& session)
    : chats_(chats), messages_(messages), session_(session) {
  connect(&chats_, &ChatClient::changed, this, &ChatSource::gather);
  connect(&messages_, &MessageClient::changed, this, &ChatSource::gather);
  connect(&chats_, &ChatClient::refreshed, this, [this](const std::optional<Error>& failure) {
    if (failure)
      status_.fail(*failure);
    else
      status_.show_fresh(entries_.isEmpty());
    emit changed();
  });
  connect(&session_, &Session::cardChanged, this, [this] {
    status_.reset();
    gather();
  });
}

void ChatSource::gather() {
  entries_.clear();
  if (session_.signed_in())
    for (const auto& conversation : chats_.stored()) {
      auto entry = entry_of(conversation);
      // One that was opened, and nothing more.
      if (entry.time_ms > 0) entries_.append(std::move(entry));
    }
  if (status_.state() != load_state::Loading) status_.show_stored(entries_.isEmpty());
  emit changed();
}

InboxEntry ChatSource::entry_of(const Conversation& conversation) const {
  const auto own = session_.card_id();
  InboxEntry entry{.key = noun() + QChar('/') + conversation.id,
                   .route = QStringLiteral("chat/conversation"),
                   .params = {{"conversationId", conversation.id}},
                   .title = ChatText::title(conversation, own),
                   .summary = ChatText::summary(conversation, own),
                   .icon = ChatText::icon(conversation, own),
                   .time_ms = conversation.time_ms,
                   .unread = conversation.unread,
                   .pinned = conversation.marks.pinned,
                   .muted = conversation.marks.muted,
                   .archived = conversation.marks.archived,
                   .calls = conversation.mention_sequence != 0};
  if (entry.calls) entry.called_ms = called_ms(conversation.id);
  if (const auto unsent = messages_.unsent(conversation.id); !unsent.isEmpty()) {
    const bool refused =
        std::ranges::any_of(unsent, [](const UnsentMessage& it) { return it.refused.has_value(); });
    entry.standing = refused ? ChatText::tr("未发出") : ChatText::tr("等待发出");
    entry.urgent = refused;
    entry.summary = ChatText::words(unsent.last().message);
    entry.time_ms = std::max(entry.time_ms, unsent.last().message.sent_ms);
  } else if (entry.calls) {
    entry.standing = ChatText::tr("有人提到您");
    entry.urgent = true;
  } else if (const auto draft = messages_.draft(conversation.id); !draft.isEmpty()) {
    entry.standing = ChatText::tr("草稿");
    entry.summary = draft.simplified();
  }
  return entry;
}

qint64 ChatSource::called_ms(const QString& id) const {
  qint64 latest_ms = 0;
  for (const auto& it : messages_.before(id, 0, most_looked_through))
    if (it.sender_card_id != session_.card_id() && it.mentions(session_.card_id()))
      latest_ms = it.sent_ms;
  return latest_ms;
}

void ChatSource::refresh() {
  if (session_.card_id().isEmpty()) {
    status_.show_fresh(true);
    emit changed();
    return;
  }
  status_.begin();
  gather();
  if (!entries_.isEmpty()) status_.show_stored(false);
  emit changed();
  chats_.refresh();
}

void ChatSource::mark(const QString& key, InboxMark mark, bool on) {
  const auto kept = chats_.find(key.section(QChar('/'), 1));
  if (!kept) return;
  auto marks = kept->marks;
  switch (mark) {
    case InboxMark::pinned:
      marks.pinned = on;
      break;
    case InboxMark::muted:
      marks.muted = on;
      break;
    case InboxMark::archived:
      marks.archived = on;
      break;
  }
  chats_.set_marks(kept->id, marks);
}

}  // namespace mct::app
