#include "app/features/matter/matter_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include "app/core/district_time.h"

namespace mct::app::matter_text {
namespace {

// The text of a number, from 1.
template <std::size_t Count>
QString text(const char* const (&names)[Count], int number, const char* context = "MatterText") {
  if (number < 1 || number > static_cast<int>(Count)) return {};
  return QCoreApplication::translate(context, names[number - 1]);
}

}  // namespace

QString state(MatterState state) {
  static constexpr const char* names[]{
      QT_TRANSLATE_NOOP("MatterText", "待受理"),   QT_TRANSLATE_NOOP("MatterText", "办理中"),
      QT_TRANSLATE_NOOP("MatterText", "待补正"),   QT_TRANSLATE_NOOP("MatterText", "已办结"),
      QT_TRANSLATE_NOOP("MatterText", "不予办理"), QT_TRANSLATE_NOOP("MatterText", "已撤回")};
  return text(names, static_cast<int>(state));
}

QString done(MatterVerb verb) {
  static constexpr const char* names[]{QT_TRANSLATE_NOOP("MatterText", "提交"),
                                       QT_TRANSLATE_NOOP("MatterText", "受理"),
                                       QT_TRANSLATE_NOOP("MatterText", "不予受理"),
                                       QT_TRANSLATE_NOOP("MatterText", "告知补正"),
                                       QT_TRANSLATE_NOOP("MatterText", "补正"),
                                       QT_TRANSLATE_NOOP("MatterText", "转办"),
                                       QT_TRANSLATE_NOOP("MatterText", "退回"),
                                       QT_TRANSLATE_NOOP("MatterText", "指派"),
                                       QT_TRANSLATE_NOOP("MatterText", "催办"),
                                       QT_TRANSLATE_NOOP("MatterText", "批注"),
                                       QT_TRANSLATE_NOOP("MatterText", "办结"),
                                       QT_TRANSLATE_NOOP("MatterText", "撤回"),
                                       QT_TRANSLATE_NOOP("MatterText", "评价"),
                                       QT_TRANSLATE_NOOP("MatterText", "未解决，重新办理"),
                                       QT_TRANSLATE_NOOP("MatterText", "即将到期"),
                                       QT_TRANSLATE_NOOP("MatterText", "已逾期")};
  return text(names, static_cast<int>(verb));
}

QString action(MatterVerb verb) {
  static constexpr const char* names[]{"",  // filing is a page of its own
                                       QT_TRANSLATE_NOOP("MatterAction", "受理"),
                                       QT_TRANSLATE_NOOP("MatterAction", "不予受理"),
                                       QT_TRANSLATE_NOOP("MatterAction", "发出补正告知"),
                                       QT_TRANSLATE_NOOP("MatterAction", "去补正"),
                                       QT_TRANSLATE_NOOP("MatterAction", "转办"),
                                       QT_TRANSLATE_NOOP("MatterAction", "退回原单位"),
                                       QT_TRANSLATE_NOOP("MatterAction", "指派"),
                                       QT_TRANSLATE_NOOP("MatterAction", "催办"),
                                       QT_TRANSLATE_NOOP("MatterAction", "写批注"),
                                       QT_TRANSLATE_NOOP("MatterAction", "办结"),
                                       QT_TRANSLATE_NOOP("MatterAction", "撤回办件"),
                                       QT_TRANSLATE_NOOP("MatterAction", "提交评价"),
                                       QT_TRANSLATE_NOOP("MatterAction", "要求重新办理")};
  return text(names, static_cast<int>(verb), "MatterAction");
}

QString words(MatterVerb verb) {
  static constexpr const char* names[]{
      "",
      QT_TRANSLATE_NOOP("MatterText", "意见（可不填）"),
      QT_TRANSLATE_NOOP("MatterText", "不予受理的原因，申请人能看到"),
      QT_TRANSLATE_NOOP("MatterText", "补充说明（可不填）"),
      "",
      QT_TRANSLATE_NOOP("MatterText", "转办的原因，申请人能看到"),
      QT_TRANSLATE_NOOP("MatterText", "退回的原因"),
      QT_TRANSLATE_NOOP("MatterText", "说明（可不填）"),
      QT_TRANSLATE_NOOP("MatterText", "想说的话（可不填）"),
      QT_TRANSLATE_NOOP("MatterText", "批注，申请人看不到"),
      QT_TRANSLATE_NOOP("MatterText", "办理结果，申请人能看到"),
      QT_TRANSLATE_NOOP("MatterText", "撤回的原因（可不填）"),
      QT_TRANSLATE_NOOP("MatterText", "评价（可不填）"),
      QT_TRANSLATE_NOOP("MatterText", "哪里没有解决")};
  return text(names, static_cast<int>(verb));
}

QString time(qint64 ms) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString last_day(qint64 end_ms) {
  // A term ends at midnight in Beijing, wherever the device is.
  return district_time(end_ms - 1).toString(QStringLiteral("yyyy-MM-dd"));
}

}  // namespace mct::app::matter_text
