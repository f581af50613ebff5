#include "app/features/notice/sent_model.h"

#include "app/core/services.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/sending_client.h"

namespace mct::app {

SentModel::SentModel(QObject* parent)
    : PagedListModel({"id", "title", "subtitle", "standing", "icon"}, parent) {}

void SentModel::attach(const Services& services) {
  client_ = &services.get<SendingClient>();
}

PendingCall SentModel::ask(const QString& page) {
  return client_->sent(page, [this](const Result<SentNotices>& answer) {
    if (!answer) return refused(answer.error());
    arrived(sent_, answer->notices, answer->next_token);
  });
}

QVariant SentModel::value(int row, int role) const {
  const auto& [notice, replied] = sent_[row];
  switch (role) {
    case Id:
      return notice.id;
    case Title:
      return notice.content.title;
    case Subtitle:
      return NoticeText::kind(notice.content) + QStringLiteral(" · ") +
             NoticeText::time(notice.sent_ms);
    case Standing:
      if (notice.cancelled_ms != 0) return tr("已取消");
      if (notice.scheduled) return tr("定时");
      return notice.content.asks_reply() ? tr("%1 人已回复").arg(replied) : QString();
    case Icon:
      return NoticeText::icon(notice.content.kind);
    default:
      return {};
  }
}

}  // namespace mct::app
