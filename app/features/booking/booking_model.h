#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class BookingClient;

// One's own bookings, the latest first. Roles: id, title, subtitle, icon, stateText, open (it waits
// for the person or for its day), sample.
class BookingModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit BookingModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(bookings_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;
  void look_on_device() override;

 private:
  enum Role { Id, Title, Subtitle, Icon, StateText, Open, Sample };

  BookingClient* client_ = nullptr;
  QList<Booking> bookings_;
};

}  // namespace mct::app
