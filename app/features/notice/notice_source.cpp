#include "app/features/notice/notice_source.h"

#include <algorithm>

#include <QDateTime>

#include "app/core/session/session.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/notice_text.h"

namespace mct::app {

NoticeSource::NoticeSource(NoticeClient& client, Session& session)
    : client_(client), session_(session) {
  connect(&client_, &NoticeClient::changed, this, [this] {
    if (status_.state() != load_state::Loading) status_.show_stored(client_.stored().isEmpty());
    emit changed();
  });
  connect(&session_, &Session::cardChanged, this, [this] {
    status_.reset();
    emit changed();
  });
}

QList<InboxEntry> NoticeSource::entries() const {
  QList<InboxEntry> entries;
  if (!session_.signed_in()) return entries;
  for (const auto& notice : client_.stored()) entries.append(entry_of(notice));
  return entries;
}

InboxEntry NoticeSource::entry_of(const Notice& notice) const {
  const auto now = QDateTime::currentMSecsSinceEpoch();
  return {.key = noun() + QChar('/') + notice.id,
          .route = QStringLiteral("notice/notice"),
          .params = {{"noticeId", notice.id}},
          .title = notice.content.title,
          .summary = NoticeText::summary(notice),
          .standing = NoticeText::standing(notice, now),
          .urgent = (notice.own.answer == NoticeAnswer::none && notice.takes_replies(now)) ||
                    NoticeText::has_pressing_task(notice),
          .icon = NoticeText::icon(notice.content.kind),
          .time_ms = std::max(notice.sent_ms, notice.minutes_ms),
          .unread = notice.all_read() ? 0 : 1,
          .pinned = notice.own.pinned,
          .muted = notice.own.muted,
          .archived = notice.own.archived};
}

void NoticeSource::refresh() {
  if (session_.card_id().isEmpty()) {
    status_.show_fresh(true);
    emit changed();
    return;
  }
  status_.begin();
  if (!client_.stored().isEmpty()) status_.show_stored(false);
  emit changed();
  call_ = client_.refresh([this](const Result<void>& outcome) {
    if (outcome)
      status_.show_fresh(client_.stored().isEmpty());
    else
      status_.fail(outcome.error());
    emit changed();
  });
}

void NoticeSource::mark(const QString& key, InboxMark mark, bool on) {
  const auto kept = client_.find(key.section(QChar('/'), 1));
  if (!kept) return;
  auto own = kept->own;
  switch (mark) {
    case InboxMark::pinned:
      own.pinned = on;
      break;
    case InboxMark::muted:
      own.muted = on;
      break;
    case InboxMark::archived:
      own.archived = on;
      break;
  }
  client_.set_marks(kept->id, own);
}

}  // namespace mct::app
