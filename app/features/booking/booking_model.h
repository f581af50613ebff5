#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class BookingClient;

// One's own bookings, the latest first. Roles: id, title, subtitle, icon, stateText, open (it waits
// for the person or for its day), sample.
class BookingModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit BookingModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(bookings_.size()); }
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Title, Subtitle, Icon, StateText, Open, Sample };

  void show(const BookingPage& page);

  BookingClient* client_ = nullptr;
  QList<Booking> bookings_;
  QString next_;
  bool fetching_more_ = false;
  PendingCall call_;
};

}  // namespace mct::app
