#include "app/features/chat/search_model.h"

#include "app/core/services.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/message_client.h"

namespace mct::app {
namespace {

constexpr int pause_ms = 250;

QString marked(const FoundMessage& it) {
  const auto text = it.snippet.toStdU32String();
  const auto part = [&](int begin, int end) {
    return QString::fromStdU32String(
               text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)))
        .toHtmlEscaped();
  };
  const auto length = static_cast<int>(text.size());
  QString html;
  int at = 0;
  for (const auto& [begin, end] : it.highlights) {
    if (begin < at || begin > end || end > length) break;
    html += part(at, begin) + QStringLiteral("<b>") + part(begin, end) + QStringLiteral("</b>");
    at = end;
  }
  return html + part(at, length);
}

}  // namespace

MessageSearchModel::MessageSearchModel(QObject* parent)
    : ListModel({"conversationId", "sequence", "title", "sender", "snippet", "plain", "time"},
                parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(pause_ms);
  connect(&pause_, &QTimer::timeout, this, &MessageSearchModel::load);
}

void MessageSearchModel::attach(const Services& services) {
  messages_ = &services.get<MessageClient>();
}

void MessageSearchModel::set_query(const QString& query) {
  const auto words = query.simplified();
  if (words == query_) return;
  query_ = words;
  emit queryChanged();
  if (started()) pause_.start();
}

void MessageSearchModel::load() {
  call_.cancel();
  beginResetModel();
  found_.clear();
  next_token_.clear();
  endResetModel();
  status_.reset();
  if (query_.isEmpty()) {
    status_.show_fresh(true);
    emit statusChanged();
    return;
  }
  emit statusChanged();
  call_ = messages_->search(query_, id_, {},
                            [this](const Result<FoundMessages>& page) { receive(page); });
}

void MessageSearchModel::showMore() {
  if (next_token_.isEmpty()) return;
  const auto token = std::exchange(next_token_, {});
  call_ = messages_->search(query_, id_, token,
                            [this](const Result<FoundMessages>& page) { receive(page); });
}

void MessageSearchModel::receive(const Result<FoundMessages>& page) {
  if (!page) {
    status_.fail(page.error());
    emit statusChanged();
    return;
  }
  if (!page->found.isEmpty()) {
    beginInsertRows({}, count(), count() + static_cast<int>(page->found.size()) - 1);
    found_ += page->found;
    endInsertRows();
  }
  next_token_ = page->next_token;
  // A page may have none of them, and there are more behind it.
  if (page->found.isEmpty() && !next_token_.isEmpty()) return showMore();
  status_.show_fresh(found_.isEmpty());
  emit statusChanged();
}

QVariant MessageSearchModel::value(int row, int role) const {
  const auto& it = found_[row];
  switch (role) {
    case ConversationId:
      return it.conversation_id;
    case Sequence:
      return it.message.sequence;
    case Title:
      return it.conversation_title;
    case Sender:
      return it.message.sender_name;
    case Snippet:
      return marked(it);
    case Plain:
      return it.snippet;
    case Time:
      return ChatText::day(it.message.sent_ms) + QChar(' ') + ChatText::hour(it.message.sent_ms);
    default:
      return {};
  }
}

}  // namespace mct::app
