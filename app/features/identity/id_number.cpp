#include "app/features/identity/id_number.h"

#include <array>

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace mct::app {
namespace {

constexpr int length = 18;

QChar check_character(const QString& number) {
  constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  static const QString checks = QStringLiteral("10X98765432");
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i)
    sum += number[static_cast<qsizetype>(i)].digitValue() * weights[i];
  return checks[sum % checks.size()];
}

QString say(const char* text) {
  return QCoreApplication::translate("IdNumber", text);
}

}  // namespace

QString id_number_complaint(const QString& typed) {
  static const QRegularExpression beginning(QStringLiteral("^([0-9]{0,17}|[0-9]{17}[0-9Xx])$"));
  if (!beginning.match(typed).hasMatch())
    return say(QT_TRANSLATE_NOOP("IdNumber", "证件号码是 17 位数字，末位是数字或 X"));
  if (typed.size() < length) return {};
  const auto born = QDate::fromString(typed.mid(6, 8), QStringLiteral("yyyyMMdd"));
  if (!born.isValid() || born > QDate::currentDate())
    return say(QT_TRANSLATE_NOOP("IdNumber", "证件号码里的出生日期不对"));
  if (check_character(typed) != typed.back().toUpper())
    return say(QT_TRANSLATE_NOOP("IdNumber", "证件号码的校验位不对，请核对每一位"));
  return {};
}

bool is_id_number(const QString& typed) {
  return typed.size() == length && id_number_complaint(typed).isEmpty();
}

}  // namespace mct::app
