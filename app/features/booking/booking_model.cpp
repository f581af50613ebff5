#include "app/features/booking/booking_model.h"

#include "app/core/services.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_text.h"

namespace mct::app {

BookingModel::BookingModel(QObject* parent)
    : ListModel({"id", "title", "subtitle", "icon", "stateText", "open", "sample"}, parent) {}

void BookingModel::attach(const Services& services) {
  client_ = &services.get<BookingClient>();
  connect(client_, &BookingClient::changed, this, [this] { load(); });
}

void BookingModel::load() {
  fetching_more_ = false;
  if (count() == 0) {
    status_.begin();
    if (const auto stored = client_->stored_own()) {
      show(*stored);
      next_.clear();
      status_.show_stored(count() == 0);
    }
  }
  emit statusChanged();
  call_ = client_->own({}, [this](const Result<BookingPage>& page) {
    if (page) {
      show(*page);
      status_.show_fresh(count() == 0);
    } else {
      status_.fail(page.error());
    }
    emit statusChanged();
  });
}

void BookingModel::show(const BookingPage& page) {
  beginResetModel();
  bookings_ = page.bookings;
  next_ = page.next;
  endResetModel();
}

bool BookingModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !next_.isEmpty() && !fetching_more_;
}

void BookingModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  fetching_more_ = true;
  call_ = client_->own(next_, [this](const Result<BookingPage>& page) {
    fetching_more_ = false;
    if (!page) {
      status_.fail(page.error());
      emit statusChanged();
      return;
    }
    next_ = page->next;
    if (page->bookings.isEmpty()) return;
    beginInsertRows({}, count(), count() + static_cast<int>(page->bookings.size()) - 1);
    bookings_.append(page->bookings);
    endInsertRows();
  });
}

QVariant BookingModel::value(int row, int role) const {
  const auto& it = bookings_[row];
  switch (role) {
    case Id:
      return it.id;
    case Title:
      return QStringLiteral("%1 × %2").arg(it.title).arg(it.count);
    case Subtitle:
      return QStringLiteral("%1 · %2").arg(it.place_name, BookingText::day(it.start_ms));
    case Icon:
      return BookingText::icon(it.kind);
    case StateText:
      return BookingText::state(it);
    case Open:
      return it.state == BookingState::held || it.state == BookingState::paid;
    case Sample:
      return it.sample;
    default:
      return {};
  }
}

}  // namespace mct::app
