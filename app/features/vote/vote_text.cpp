#include "app/features/vote/vote_text.h"

#include <QCoreApplication>

namespace mct::app {
namespace {

// Of the feature's texts, whoever shows them.
class VoteText {
  Q_DECLARE_TR_FUNCTIONS(VoteText)
};

}  // namespace

QString vote_state_text(const Vote& vote) {
  return QStringList{{}, VoteText::tr("投票中"), VoteText::tr("已结束"), VoteText::tr("已取消")}
      .value(static_cast<int>(vote.state));
}

QString vote_scope_text(const QString& building) {
  return building.isEmpty() ? VoteText::tr("全小区") : building;
}

QString vote_place_text(const Vote& vote) {
  return vote.community + QStringLiteral(" · ") + vote_scope_text(vote.building);
}

QString vote_turnout_text(const Vote& vote) {
  return VoteText::tr("%1 / %2 户已投票").arg(vote.voted).arg(vote.households);
}

QString vote_answer_text(VoteAnswer answer) {
  return QStringList{{}, VoteText::tr("同意"), VoteText::tr("反对"), VoteText::tr("弃权")}.value(
      static_cast<int>(answer));
}

}  // namespace mct::app
