#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class BookingClient;
class Navigation;
class Session;

// Chooses a slot of an offer, and how many.
class OrderForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString offerId MEMBER offer_id_ NOTIFY calendarChanged)
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY calendarChanged)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY calendarChanged)
  Q_PROPERTY(QString title READ title NOTIFY calendarChanged)
  Q_PROPERTY(QString placeName READ place_name NOTIFY calendarChanged)
  Q_PROPERTY(QString description READ description NOTIFY calendarChanged)
  Q_PROPERTY(QString refundText READ refund_text NOTIFY calendarChanged)
  Q_PROPERTY(bool sample READ sample NOTIFY calendarChanged)
  // {id, day, hours, leftText, soldOut, chosen} each.
  Q_PROPERTY(QVariantList times READ times NOTIFY choiceChanged)
  Q_PROPERTY(int quantity READ quantity NOTIFY choiceChanged)
  Q_PROPERTY(bool canAdd READ can_add NOTIFY choiceChanged)
  Q_PROPERTY(bool canTakeAway READ can_take_away NOTIFY choiceChanged)
  Q_PROPERTY(QString totalText READ total_text NOTIFY choiceChanged)

 public:
  using Form::Form;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  QString title() const { return calendar_.offer.title; }
  QString place_name() const { return calendar_.offer.place_name; }
  QString description() const { return calendar_.offer.description; }
  QString refund_text() const;
  bool sample() const { return calendar_.offer.sample; }
  QVariantList times() const;
  int quantity() const { return quantity_; }
  bool can_add() const { return quantity_ < most(); }
  bool can_take_away() const { return quantity_ > 1; }
  QString total_text() const;

  Q_INVOKABLE void choose(const QString& slot_id);
  Q_INVOKABLE void add(int more);
  Q_INVOKABLE void retry();
  // Books, and opens the booking; whoever is not signed in signs in first.
  Q_INVOKABLE void send();

 signals:
  void calendarChanged();
  void choiceChanged();

 protected:
  void attach(const Services& services) override;

 private:
  const Slot* chosen() const;
  int most() const;

  BookingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  OfferCalendar calendar_;
  LoadStatus status_;
  QString offer_id_, slot_id_, request_id_;
  int quantity_ = 1;
  PendingCall calendar_call_;
};

}  // namespace mct::app
