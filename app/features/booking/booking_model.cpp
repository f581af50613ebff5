#include "app/features/booking/booking_model.h"

#include "app/core/services.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_text.h"

namespace mct::app {

BookingModel::BookingModel(QObject* parent)
    : PagedListModel({"id", "title", "subtitle", "icon", "stateText", "open", "sample"}, parent) {}

void BookingModel::attach(const Services& services) {
  client_ = &services.get<BookingClient>();
  connect(client_, &BookingClient::changed, this, [this] { load(); });
}

PendingCall BookingModel::ask(const QString& page) {
  return client_->own(page, [this](const Result<BookingPage>& answer) {
    if (!answer) return refused(answer.error());
    arrived(bookings_, answer->bookings, answer->next);
  });
}

void BookingModel::look_on_device() {
  if (const auto stored = client_->stored_own()) show_stored(bookings_, stored->bookings);
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
