#include "app/features/inbox/inbox_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/core/inbox/inbox.h"
#include "app/core/services.h"
#include "app/core/session/session.h"

namespace mct::app {
namespace {

// The hour of today, the day of this year, and the date before that.
QString moment(qint64 ms) {
  const auto time = QDateTime::fromMSecsSinceEpoch(ms);
  const auto today = QDate::currentDate();
  if (time.date() == today) return QLocale().toString(time, QStringLiteral("HH:mm"));
  if (time.date().year() == today.year())
    return QLocale().toString(time, InboxModel::tr("M月d日", "a day of this year, as Qt's format"));
  return QLocale().toString(time, QStringLiteral("yyyy-MM-dd"));
}

}  // namespace

InboxModel::InboxModel(QObject* parent)
    : ListModel({"key", "route", "params", "title", "summary", "icon", "time", "standing", "urgent",
                 "unread", "pinned", "muted"},
                parent) {}

void InboxModel::attach(const Services& services) {
  inbox_ = &services.get<Inbox>();
  session_ = &services.get<Session>();
  connect(inbox_, &Inbox::changed, this, &InboxModel::show);
  connect(session_, &Session::changed, this, &InboxModel::offersChanged);
  connect(session_, &Session::cardChanged, this, &InboxModel::offersChanged);
  connect(session_, &Session::cardChanged, this, &InboxModel::load);
  emit offersChanged();
}

void InboxModel::load() {
  inbox_->refresh();
  show();
}

// The same lines in the same order stay where they are, with an open menu and the place to which
// one has scrolled.
void InboxModel::show() {
  auto entries = inbox_->entries(archived_);
  if (std::ranges::equal(entries, entries_, {}, &InboxEntry::key, &InboxEntry::key)) {
    entries_ = std::move(entries);
    if (!entries_.isEmpty()) emit dataChanged(index(0), index(count() - 1));
  } else {
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
  }
  status_ = inbox_->status();
  if (status_.state() == load_state::Ready && entries_.isEmpty()) status_.show_fresh(true);
  emit statusChanged();
}

void InboxModel::set_archived(bool archived) {
  if (archived == archived_) return;
  archived_ = archived;
  emit archivedChanged();
  if (started()) show();
}

QVariantList InboxModel::offers() const {
  QVariantList list;
  if (!inbox_) return list;
  for (const auto& offer : inbox_->offers()) {
    if (offer.to == InboxOffer::To::staff && !session_->staff()) continue;
    if (offer.to == InboxOffer::To::signed_in && !session_->signed_in()) continue;
    list.append(QVariantMap{{"title", QCoreApplication::translate("InboxOffer", offer.title)},
                            {"icon", offer.icon},
                            {"route", offer.route}});
  }
  return list;
}

void InboxModel::pin(const QString& key, bool on) const {
  inbox_->mark(key, InboxMark::pinned, on);
}
void InboxModel::mute(const QString& key, bool on) const {
  inbox_->mark(key, InboxMark::muted, on);
}
void InboxModel::archive(const QString& key, bool on) const {
  inbox_->mark(key, InboxMark::archived, on);
}

QVariant InboxModel::value(int row, int role) const {
  const auto& it = entries_[row];
  switch (role) {
    case Key:
      return it.key;
    case Route:
      return it.route;
    case Params:
      return it.params;
    case Title:
      return it.title;
    case Summary:
      return it.summary;
    case Icon:
      return it.icon;
    case Time:
      return moment(it.time_ms);
    case Standing:
      return it.standing;
    case Urgent:
      return it.urgent;
    case Unread:
      return it.unread;
    case Pinned:
      return it.pinned;
    case Muted:
      return it.muted;
    default:
      return {};
  }
}

}  // namespace mct::app
