#include "app/features/booking/offer_form.h"

#include <algorithm>

#include <QRegularExpression>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/booking/offer_client.h"

namespace mct::app {

std::optional<qint64> OfferForm::parse_price(const QString& yuan) {
  static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(?:\\.(\\d{1,2}))?$"));
  const auto match = form.match(yuan.trimmed());
  if (!match.hasMatch()) return std::nullopt;
  const auto fen = match.captured(2).leftJustified(2, QChar('0'));
  return match.captured(1).toLongLong() * 100 + fen.toLongLong();
}

std::optional<QList<RefundRule>> OfferForm::parse_rules(const QString& text) {
  // What is written is Chinese in every language: it is a unit's text.
  static const QRegularExpression form(
      QStringLiteral("^(?:提前)? *(\\d{1,3}) *(?:个)?小时 *(?:退)? *(\\d{1,3})%$"));
  QList<RefundRule> rules;
  for (const auto& line : text.split(QChar('\n'), Qt::SkipEmptyParts)) {
    if (line.trimmed().isEmpty()) continue;
    const auto match = form.match(line.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    rules.append({match.captured(1).toInt(), match.captured(2).toInt()});
  }
  return rules;
}

void OfferForm::attach(const Services& services) {
  client_ = &services.get<OfferClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  retry();
}

void OfferForm::retry() {
  if (offer_id_.isEmpty()) {
    status_.show_fresh(false);
    emit loaded();
    return;
  }
  status_.begin();
  emit loaded();
  load_call_ = client_->offers(place_id_, [this](const Result<QList<Offer>>& offers) {
    if (offers) {
      const auto found = std::ranges::find(*offers, offer_id_, &Offer::id);
      if (found != offers->end()) show(*found);
      status_.show_fresh(found == offers->end());
    } else {
      status_.fail(offers.error());
    }
    emit loaded();
  });
}

void OfferForm::show(const Offer& offer) {
  offer_ = offer;
  kind_ = QString::number(static_cast<int>(offer.kind));
  title_ = offer.title;
  description_ = offer.description;
  price_ = QString::number(static_cast<double>(offer.price_fen) / 100, 'f',
                           offer.price_fen % 100 == 0 ? 0 : 2);
  QStringList lines;
  for (const auto& it : offer.refund_rules)
    lines.append(QStringLiteral("提前 %1 小时退 %2%").arg(it.hours_before).arg(it.percent));
  rules_ = lines.join(QChar('\n'));
  most_ = QString::number(offer.most_per_booking);
  on_sale_ = offer.on_sale;
  emit inputChanged();
}

void OfferForm::send() {
  if (busy()) return;
  const auto price = parse_price(price_);
  const auto rules = parse_rules(rules_);
  if (title_.trimmed().isEmpty()) return complain(tr("请填写名称"));
  if (!price) return complain(tr("请填写价格，如 40 或 12.50；免费填 0"));
  if (!rules) return complain(tr("退订规则每行一条，如 提前 24 小时退 100%"));
  auto wanted = offer_;
  wanted.place_id = place_id_;
  wanted.kind = static_cast<OfferKind>(kind_.toInt());
  wanted.title = title_.trimmed();
  wanted.description = description_.trimmed();
  wanted.price_fen = *price;
  wanted.refund_rules = *rules;
  wanted.most_per_booking = most_.trimmed().toInt();
  wanted.on_sale = on_sale_;
  wait_for(client_->put(wanted, request_id_, [this](const Result<void>& outcome) {
    if (!outcome) return complain(input_error_text(outcome.error()));
    settle(outcome);
    navigation_->say(tr("已保存"));
    emit finished();
  }));
}

}  // namespace mct::app
