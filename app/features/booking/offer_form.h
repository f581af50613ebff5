#pragma once

#include <optional>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/booking/booking_types.h"

namespace mct::app {

class Navigation;
class OfferClient;

// An offer as its owner writes it.
class OfferForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY loaded)
  // Empty: a new one.
  Q_PROPERTY(QString offerId MEMBER offer_id_ NOTIFY loaded)
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY loaded)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY loaded)
  // "1" a ticket, "2" a room.
  Q_PROPERTY(QString kind MEMBER kind_ NOTIFY inputChanged)
  Q_PROPERTY(QString title MEMBER title_ NOTIFY inputChanged)
  Q_PROPERTY(QString description MEMBER description_ NOTIFY inputChanged)
  // In yuan, such as 40 or 12.50.
  Q_PROPERTY(QString price MEMBER price_ NOTIFY inputChanged)
  // A line for each rule: 24 小时 100%.
  Q_PROPERTY(QString rules MEMBER rules_ NOTIFY inputChanged)
  Q_PROPERTY(QString most MEMBER most_ NOTIFY inputChanged)
  Q_PROPERTY(bool onSale MEMBER on_sale_ NOTIFY inputChanged)

 public:
  using Form::Form;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }

  // In fen. Nothing: it is no price.
  static std::optional<qint64> parse_price(const QString& yuan);
  static std::optional<QList<RefundRule>> parse_rules(const QString& text);

  Q_INVOKABLE void retry();
  Q_INVOKABLE void send();

 signals:
  void loaded();
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void show(const Offer& offer);

  OfferClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Offer offer_;
  LoadStatus status_;
  QString place_id_, offer_id_, title_, description_, price_, rules_, request_id_;
  QString kind_ = QStringLiteral("1");
  QString most_ = QStringLiteral("5");
  bool on_sale_ = true;
  PendingCall load_call_;
};

}  // namespace mct::app
