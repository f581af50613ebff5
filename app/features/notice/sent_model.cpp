#include "app/features/notice/sent_model.h"

#include "app/core/services.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/sending_client.h"

namespace mct::app {

SentModel::SentModel(QObject* parent)
    : ListModel({"id", "title", "subtitle", "standing", "icon"}, parent) {}

void SentModel::attach(const Services& services) {
  client_ = &services.get<SendingClient>();
}

void SentModel::load() {
  status_.begin();
  emit statusChanged();
  request_page({});
}

bool SentModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !loading_ && !next_token_.isEmpty();
}

void SentModel::fetchMore(const QModelIndex&) {
  request_page(next_token_);
}

void SentModel::request_page(const QString& token) {
  loading_ = true;
  call_ = client_->sent(token, [this, token](const Result<SentNotices>& page) {
    loading_ = false;
    if (!page) {
      status_.fail(page.error());
    } else {
      append(*page, token.isEmpty());
      status_.show_fresh(sent_.isEmpty());
    }
    emit statusChanged();
  });
}

void SentModel::append(const SentNotices& page, bool first) {
  next_token_ = page.next_token;
  if (first) {
    beginResetModel();
    sent_ = page.notices;
    endResetModel();
  } else if (!page.notices.isEmpty()) {
    beginInsertRows({}, count(), count() + static_cast<int>(page.notices.size()) - 1);
    sent_ += page.notices;
    endInsertRows();
  }
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
