#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class BookingClient;
class OfferClient;

// What a place has on sale. Roles: id, title, price, icon, refundText, onSale, sample.
class OfferModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY placeIdChanged)
  // All of them, as their owner sees them.
  Q_PROPERTY(bool kept MEMBER kept_ NOTIFY placeIdChanged)

 public:
  explicit OfferModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(offers_.size()); }

 signals:
  void placeIdChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Title, Price, Icon, RefundText, OnSale, Sample };

  BookingClient* client_ = nullptr;
  OfferClient* keeping_ = nullptr;
  bool kept_ = false;
  QString place_id_;
  QList<Offer> offers_;
  PendingCall call_;
};

}  // namespace mct::app
