#include "app/features/booking/offer_model.h"

#include "app/core/services.h"
#include "app/features/booking/booking_client.h"
#include "app/features/booking/booking_text.h"
#include "app/features/booking/offer_client.h"

namespace mct::app {

OfferModel::OfferModel(QObject* parent)
    : ListModel({"id", "title", "price", "icon", "refundText", "onSale", "sample"}, parent) {}

void OfferModel::attach(const Services& services) {
  client_ = &services.get<BookingClient>();
  keeping_ = &services.get<OfferClient>();
  connect(keeping_, &OfferClient::changed, this, [this] { load(); });
}

void OfferModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  auto shown = [this](const Result<QList<Offer>>& offers) {
    if (offers) {
      beginResetModel();
      offers_ = *offers;
      endResetModel();
      status_.show_fresh(count() == 0);
    } else {
      status_.fail(offers.error());
    }
    emit statusChanged();
  };
  call_ = kept_ ? keeping_->offers(place_id_, shown) : client_->offers(place_id_, shown);
}

QVariant OfferModel::value(int row, int role) const {
  const auto& it = offers_[row];
  switch (role) {
    case Id:
      return it.id;
    case Title:
      return it.title;
    case Price:
      return BookingText::price(it.price_fen);
    case Icon:
      return BookingText::icon(it.kind);
    case RefundText:
      return BookingText::refund_rules(it);
    case OnSale:
      return it.on_sale;
    case Sample:
      return it.sample;
    default:
      return {};
  }
}

}  // namespace mct::app
