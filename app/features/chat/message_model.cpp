#include "app/features/chat/message_model.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include "app/core/attachments/thumbnails.h"
#include "app/core/cache/device_cache.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/chat_text.h"
#include "app/features/chat/message_client.h"

namespace mct::app {
namespace {

constexpr int shown_at_once = 50;
// What somebody says within this time goes on without their name.
constexpr qint64 one_breath_ms = 5 * 60'000;

QVariantList bars(const ChatMessage& message) {
  QVariantList all;
  if (message.voice)
    for (const char loudness : message.voice->waveform)
      all.append(static_cast<unsigned char>(loudness) / 255.0);
  return all;
}

QDate day_of(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).date();
}

}  // namespace

MessageModel::MessageModel(QObject* parent)
    : ListModel({"key",        "sequence", "kind",          "own",        "name",      "initial",
                 "text",       "quote",    "quoteSequence", "fileName",   "fileSize",  "thumbnail",
                 "waveform",   "duration", "edited",        "mentionsMe", "time",      "day",
                 "unreadLine", "follows",  "standing",      "sending",    "errorText", "number"},
                parent) {}

MessageModel::~MessageModel() = default;

void MessageModel::attach(const Services& services) {
  chats_ = &services.get<ChatClient>();
  messages_ = &services.get<MessageClient>();
  session_ = &services.get<Session>();
  navigation_ = &services.get<Navigation>();
  thumbnails_ = std::make_unique<Thumbnails>(services.get<Channel>(), services.get<DeviceCache>());
  connect(thumbnails_.get(), &Thumbnails::arrived, this, &MessageModel::show);
  const auto follow = [this](const QString& id) {
    if (id == id_) show();
  };
  connect(chats_, &ChatClient::conversationChanged, this, follow);
  connect(messages_, &MessageClient::changed, this, follow);
}

void MessageModel::set_conversation_id(const QString& id) {
  if (id == id_) return;
  id_ = id;
  emit conversationIdChanged();
  if (started()) load();
}

void MessageModel::load() {
  if (id_.isEmpty()) return;
  status_.begin();
  if (rows_.isEmpty()) {
    if (const auto kept = chats_->find(id_)) unread_from_ = kept->own.read;
    if (const auto last = messages_->before(id_, 0, shown_at_once); !last.isEmpty())
      first_ = last.first().sequence;
  }
  show();
  if (!rows_.isEmpty()) status_.show_stored(false);
  emit statusChanged();
  call_ = messages_->fetch(id_, 0, [this](const Result<bool>& older) {
    if (older) {
      if (first_ == 0) older_ = *older;
      status_.show_fresh(false);
    } else {
      status_.fail(older.error());
    }
    show();
  });
}

void MessageModel::showOlder() {
  if (fetching_older_ || rows_.isEmpty()) return;
  const auto oldest = rows_.last().message.sequence;
  if (const auto here = messages_->before(id_, oldest, shown_at_once); !here.isEmpty()) {
    first_ = here.first().sequence;
    return show();
  }
  if (!older_ || oldest == 0) return;
  fetching_older_ = true;
  emit statusChanged();
  older_call_ = messages_->fetch(id_, oldest, [this](const Result<bool>& older) {
    fetching_older_ = false;
    if (older) {
      older_ = *older;
      first_ = 0;
      show();
    } else {
      status_.fail(older.error());
      emit statusChanged();
    }
  });
}

void MessageModel::show() {
  const auto conversation = chats_->find(id_);
  partner_ = conversation ? conversation->partner : std::nullopt;
  group_ = conversation && conversation->group;
  replace(gather());
  if (status_.state() != load_state::Loading && status_.state() != load_state::Error)
    status_.stale() ? status_.show_stored(rows_.isEmpty()) : status_.show_fresh(rows_.isEmpty());
  emit statusChanged();
  look_further();
}

QList<MessageModel::Row> MessageModel::gather() {
  QList<Row> rows;
  QSet<QString> arrived;
  for (auto& message : messages_->from(id_, first_)) {
    arrived.insert(message.request_id);
    rows.append({std::move(message), 0, {}});
  }
  for (const auto& it : messages_->unsent(id_)) {
    // It is there, only its answer is not.
    if (arrived.contains(it.message.request_id)) continue;
    rows.append({it.message, it.number, it.refused});
  }
  bool line_drawn = unread_from_ == 0;
  for (qsizetype i = 0; i < rows.size(); ++i) {
    auto& row = rows[i];
    const auto* before = i > 0 ? &rows[i - 1] : nullptr;
    row.first_of_day = !before || day_of(before->message.sent_ms) != day_of(row.message.sent_ms);
    row.first_unread = !line_drawn && !own(row) && row.message.sequence > unread_from_;
    line_drawn |= row.first_unread;
    row.follows = before && !row.first_of_day && !row.first_unread &&
                  before->message.sender_card_id == row.message.sender_card_id &&
                  row.message.sent_ms - before->message.sent_ms < one_breath_ms;
  }
  std::ranges::reverse(rows);
  return rows;
}

void MessageModel::replace(QList<Row> rows) {
  const auto shorter = std::min(rows.size(), rows_.size());
  qsizetype head = 0, tail = 0;
  while (head < shorter && rows[head].key() == rows_[head].key()) ++head;
  while (tail < shorter - head &&
         rows[rows.size() - 1 - tail].key() == rows_[rows_.size() - 1 - tail].key())
    ++tail;
  const auto gone = static_cast<int>(rows_.size() - head - tail);
  const auto come = static_cast<int>(rows.size() - head - tail);
  const auto at = static_cast<int>(head);
  if (gone > 0) {
    beginRemoveRows({}, at, at + gone - 1);
    rows_.remove(at, gone);
    endRemoveRows();
  }
  if (come > 0) beginInsertRows({}, at, at + come - 1);
  rows_ = std::move(rows);
  if (come > 0) endInsertRows();
  if (!rows_.isEmpty()) emit dataChanged(index(0), index(count() - 1));
}

bool MessageModel::own(const Row& row) const {
  return row.message.sender_card_id == session_->card_id();
}

QString MessageModel::kind(const ChatMessage& message) const {
  if (message.recalled) return QStringLiteral("recalled");
  return QStringList{"text", "picture", "file", "voice"}.value(static_cast<int>(message.kind) - 1);
}

void MessageModel::lookFor(qint64 sequence) {
  wanted_ = sequence;
  look_further();
}

void MessageModel::look_further() {
  if (wanted_ == 0 || status_.state() == load_state::Loading) return;
  for (int row = 0; row < count(); ++row)
    if (rows_[row].message.sequence == wanted_) {
      wanted_ = 0;
      emit found(row);
      return;
    }
  const bool further = !rows_.isEmpty() && rows_.last().message.sequence > wanted_ && older_;
  if (!further) {
    wanted_ = 0;
    return navigation_->say(tr("这条消息已不在这里"));
  }
  showOlder();
}

QString MessageModel::small_picture(const ChatMessage& it) const {
  if (it.kind != MessageKind::picture || !it.attachment || !it.attachment->has_thumbnail) return {};
  return thumbnails_->source({it.attachment->id, MessageClient::place_of(id_, it)});
}

QVariant MessageModel::value(int row, int role) const {
  const auto& it = rows_[row];
  switch (role) {
    case Key:
      return it.key();
    case Sequence:
      return it.message.sequence;
    case Kind:
      return kind(it.message);
    case Own:
      return own(it);
    case Name:
      return group_ && !own(it) && !it.follows ? it.message.sender_name : QString();
    case Initial:
      return ChatText::initial(it.message.sender_name);
    case Text:
      return it.message.recalled ? ChatText::recalled(it.message, session_->card_id())
                                 : it.message.text;
    case Quote:
      return it.message.quote ? tr("%1：%2").arg(it.message.quote->sender_name,
                                                 ChatText::words(*it.message.quote))
                              : QString();
    case QuoteSequence:
      return it.message.quote ? it.message.quote->sequence : 0;
    case FileName:
      return it.message.attachment ? it.message.attachment->name : ChatText::words(it.message);
    case FileSize:
      return it.message.attachment ? QLocale().formattedDataSize(it.message.attachment->size)
                                   : QString();
    case Thumbnail:
      return small_picture(it.message);
    case Waveform:
      return bars(it.message);
    case Duration:
      return it.message.voice ? ChatText::length(it.message.voice->duration_ms) : QString();
    case Edited:
      return it.message.edited;
    case MentionsMe:
      return it.message.mentions(session_->card_id());
    case Time:
      return ChatText::hour(it.message.sent_ms);
    case Day:
      return it.first_of_day ? ChatText::day(it.message.sent_ms) : QString();
    case UnreadLine:
      return it.first_unread;
    case Follows:
      return it.follows;
    case Standing:
      return own(it) && it.number == 0 ? ChatText::standing(it.message, partner_) : QString();
    case Sending:
      return it.number == 0 ? QString()
             : it.refused   ? QStringLiteral("failed")
                            : QStringLiteral("waiting");
    case ErrorText:
      return it.refused ? mct::app::error_text(*it.refused) : QString();
    case Number:
      return it.number;
    default:
      return {};
  }
}

}  // namespace mct::app
