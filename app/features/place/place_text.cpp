#include "app/features/place/place_text.h"

#include <QRegularExpression>

namespace mct::app {
namespace {

// What is written and read is Chinese in every language: it is a unit's text.
const QString day_letters = QStringLiteral("一二三四五六日");

QString clock_text(int minute) {
  return QStringLiteral("%1:%2")
      .arg(minute / 60, 2, 10, QChar('0'))
      .arg(minute % 60, 2, 10, QChar('0'));
}

QString days_text(const OpeningTime& it) {
  if (it.first_day == 1 && it.last_day == 7) return QStringLiteral("每天");
  const auto first = QStringLiteral("周") + day_letters.at(it.first_day - 1);
  if (it.first_day == it.last_day) return first;
  return first + QStringLiteral("至周") + day_letters.at(it.last_day - 1);
}

std::optional<OpeningTime> parse_line(const QString& line) {
  static const QRegularExpression form(
      QStringLiteral("^(?:每天|周([一二三四五六日])(?:至周([一二三四五六日]))?) *"
                     "(\\d{1,2})[:：](\\d{2}) *[-–—至] *(\\d{1,2})[:：](\\d{2})$"));
  const auto match = form.match(line);
  if (!match.hasMatch()) return std::nullopt;
  OpeningTime it;
  if (!match.captured(1).isEmpty()) {
    it.first_day = it.last_day = static_cast<int>(day_letters.indexOf(match.captured(1))) + 1;
    if (!match.captured(2).isEmpty())
      it.last_day = static_cast<int>(day_letters.indexOf(match.captured(2))) + 1;
  }
  it.opens_minute = match.captured(3).toInt() * 60 + match.captured(4).toInt();
  it.closes_minute = match.captured(5).toInt() * 60 + match.captured(6).toInt();
  const bool fits = it.first_day <= it.last_day && match.captured(4).toInt() < 60 &&
                    match.captured(6).toInt() < 60 && it.opens_minute < it.closes_minute &&
                    it.closes_minute <= 24 * 60;
  return fits ? std::optional(it) : std::nullopt;
}

}  // namespace

QString PlaceText::kind_name(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::scenic_spot:
      return tr("景区");
    case PlaceKind::hotel:
      return tr("酒店");
    case PlaceKind::homestay:
      return tr("民宿");
    case PlaceKind::farm_stay:
      return tr("农家院");
    case PlaceKind::visitor_centre:
      return tr("游客中心");
    case PlaceKind::toilet:
      return tr("卫生间");
    default:
      return tr("其他");
  }
}

QString PlaceText::kind_icon(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::scenic_spot:
      return QStringLiteral("landscape");
    case PlaceKind::hotel:
      return QStringLiteral("hotel");
    case PlaceKind::homestay:
      return QStringLiteral("cottage");
    case PlaceKind::farm_stay:
      return QStringLiteral("agriculture");
    case PlaceKind::visitor_centre:
      return QStringLiteral("info_outline");
    case PlaceKind::toilet:
      return QStringLiteral("wc");
    default:
      return QStringLiteral("place");
  }
}

QVariantList PlaceText::kinds() {
  QVariantList all;
  for (int i = 1; i <= last_place_kind; ++i) {
    const auto kind = static_cast<PlaceKind>(i);
    all.append(QVariantMap{{"kind", i}, {"name", kind_name(kind)}, {"icon", kind_icon(kind)}});
  }
  return all;
}

QString PlaceText::facility_name(int facility) {
  const QStringList names{tr("停车场"),   tr("卫生间"), tr("无障碍卫生间"), tr("无障碍通道"),
                          tr("轮椅借用"), tr("母婴室"), tr("餐饮"),         tr("住宿"),
                          tr("充电桩"),   tr("讲解")};
  return names.value(facility - 1);
}

QString PlaceText::distance(int meters) {
  if (meters < 1000) return tr("%1 米").arg(meters / 10 * 10);
  const bool exact = meters < 10'000 && meters % 1000 != 0;
  return tr("%1 公里").arg(meters / 1000.0, 0, 'f', exact ? 1 : 0);
}

QString PlaceText::open_state(OpenState state) {
  switch (state) {
    case OpenState::open:
      return tr("开放中");
    case OpenState::closed:
      return tr("未开放");
    default:
      return {};
  }
}

QStringList PlaceText::opening_lines(const QList<OpeningTime>& times) {
  QStringList lines;
  for (const auto& it : times)
    lines.append(
        QStringLiteral("%1 %2-%3")
            .arg(days_text(it), clock_text(it.opens_minute), clock_text(it.closes_minute)));
  return lines;
}

std::optional<QList<OpeningTime>> PlaceText::parse_opening(const QString& text) {
  QList<OpeningTime> times;
  for (const auto& line : text.split(QChar('\n'), Qt::SkipEmptyParts)) {
    if (line.trimmed().isEmpty()) continue;
    const auto time = parse_line(line.trimmed());
    if (!time) return std::nullopt;
    times.append(*time);
  }
  return times;
}

}  // namespace mct::app
