#include "app/features/community/residence_text.h"

#include <QCoreApplication>

namespace mct::app {
namespace {

// Of the feature's texts, whoever shows them.
class ResidenceText {
  Q_DECLARE_TR_FUNCTIONS(ResidenceText)

 public:
  static QStringList relations() { return {{}, tr("业主"), tr("家庭成员"), tr("租户")}; }
  static QStringList states() {
    return {{}, tr("待确认"), tr("已确认"), tr("未通过"), tr("已退出"), tr("已结束")};
  }
};

}  // namespace

QString relation_text(Relation relation) {
  return ResidenceText::relations().value(static_cast<int>(relation));
}

QString state_text(ResidenceState state) {
  return ResidenceText::states().value(static_cast<int>(state));
}

tone::Tone state_tone(ResidenceState state) {
  switch (state) {
    case ResidenceState::waiting:
      return tone::Accent;
    case ResidenceState::confirmed:
      return tone::Primary;
    case ResidenceState::refused:
      return tone::Warning;
    default:
      return tone::Neutral;
  }
}

QString state_name(ResidenceState state) {
  return QStringList{{}, "waiting", "confirmed", "refused", "left", "ended"}.value(
      static_cast<int>(state));
}

}  // namespace mct::app
