#pragma once

#include <QTimer>
#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class BookingClient;
class Navigation;

// One booking: what it is, what one may do, and its tickets.
class BookingViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString bookingId READ booking_id WRITE set_booking_id NOTIFY bookingIdChanged)
  Q_PROPERTY(QString title READ title NOTIFY bookingChanged)
  Q_PROPERTY(QString placeName READ place_name NOTIFY bookingChanged)
  Q_PROPERTY(QString placeId READ place_id NOTIFY bookingChanged)
  Q_PROPERTY(QString day READ day NOTIFY bookingChanged)
  Q_PROPERTY(QString hours READ hours NOTIFY bookingChanged)
  Q_PROPERTY(QString amount READ amount NOTIFY bookingChanged)
  Q_PROPERTY(int quantity READ quantity NOTIFY bookingChanged)
  Q_PROPERTY(QString stateText READ state_text NOTIFY bookingChanged)
  // What that means, and for how long.
  Q_PROPERTY(QString explanation READ explanation NOTIFY tick)
  Q_PROPERTY(bool payable READ payable NOTIFY tick)
  // Of stateText, as Tone.
  Q_PROPERTY(int tone READ tone NOTIFY tick)
  // What one gives up, on the button; empty: there is nothing to take back.
  Q_PROPERTY(QString cancelText READ cancel_text NOTIFY bookingChanged)
  // {code, caption, used} each.
  Q_PROPERTY(QVariantList tickets READ tickets NOTIFY bookingChanged)
  Q_PROPERTY(bool sample READ sample NOTIFY bookingChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  // What the server has refused; empty: nothing.
  Q_PROPERTY(QString refusal READ refusal NOTIFY busyChanged)

 public:
  explicit BookingViewModel(QObject* parent = nullptr);

  QString booking_id() const { return booking_id_; }
  void set_booking_id(const QString& id);
  QString title() const { return booking_.title; }
  QString place_name() const { return booking_.place_name; }
  QString place_id() const { return booking_.place_id; }
  QString day() const;
  QString hours() const;
  QString amount() const;
  int quantity() const { return booking_.count; }
  QString state_text() const;
  QString explanation() const;
  bool payable() const;
  int tone() const;
  QString cancel_text() const;
  QVariantList tickets() const;
  bool sample() const { return booking_.sample; }
  bool busy() const { return busy_; }
  QString refusal() const { return refusal_; }

  // Leads to where it is paid.
  Q_INVOKABLE void pay();
  Q_INVOKABLE void cancel();

 signals:
  void bookingIdChanged();
  void bookingChanged();
  void busyChanged();
  // Time goes on.
  void tick();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override;

 private:
  void show(const Booking& booking);
  void wait_for(PendingCall call);
  // Of what was asked for.
  void settle(const Result<Booking>& booking);
  qint64 held_ms() const;  // for how long it still is

  BookingClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString booking_id_, refusal_;
  Booking booking_;
  QTimer seconds_;
  bool busy_ = false;
  PendingCall call_;
};

}  // namespace mct::app
