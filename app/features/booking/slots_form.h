#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class BookingClient;
class Navigation;
class OfferClient;

// Puts an offer on sale day by day: from a day on, so many days, with the same hours and stock.
class SlotsForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString offerId MEMBER offer_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString title READ title NOTIFY loaded)
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY loaded)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY loaded)
  // {day, hours, text} of those that have not begun.
  Q_PROPERTY(QVariantList times READ times NOTIFY loaded)
  // 2027-01-04
  Q_PROPERTY(QString firstDay MEMBER first_day_ NOTIFY inputChanged)
  Q_PROPERTY(QString days MEMBER days_ NOTIFY inputChanged)
  // 08:00; of the same day, or of the next one when it ends earlier than it begins.
  Q_PROPERTY(QString starts MEMBER starts_ NOTIFY inputChanged)
  Q_PROPERTY(QString ends MEMBER ends_ NOTIFY inputChanged)
  Q_PROPERTY(QString stock MEMBER stock_ NOTIFY inputChanged)

 public:
  using Form::Form;

  QString title() const { return calendar_.offer.title; }
  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  QVariantList times() const;

  Q_INVOKABLE void retry();
  Q_INVOKABLE void send();

 signals:
  void loaded();
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  BookingClient* bookings_ = nullptr;
  OfferClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  OfferCalendar calendar_;
  LoadStatus status_;
  QString offer_id_, first_day_, stock_;
  QString days_ = QStringLiteral("7");
  QString starts_ = QStringLiteral("08:00");
  QString ends_ = QStringLiteral("18:00");
  PendingCall load_call_;
};

}  // namespace mct::app
