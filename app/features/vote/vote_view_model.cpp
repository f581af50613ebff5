#include "app/features/vote/vote_view_model.h"

#include <algorithm>

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/vote/vote_client.h"
#include "app/features/vote/vote_text.h"

namespace mct::app {
namespace {

QString area_text(qint64 hundredths) {
  return QStringLiteral("%1 m²").arg(static_cast<double>(hundredths) / 100, 0, 'f', 2);
}

QString result_of(const VoteQuestion& question) {
  QStringList sums;
  for (const auto& it : question.tallies)
    sums.append(QStringLiteral("%1 %2").arg(vote_answer_text(it.answer)).arg(it.households));
  return sums.join(QStringLiteral(" · "));
}

}  // namespace

void VoteViewModel::attach(const Services& services) {
  client_ = &services.get<VoteClient>();
  navigation_ = &services.get<Navigation>();
}

void VoteViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->vote(id_, [this](const Result<Vote>& vote) {
    if (vote) {
      show(*vote);
      status_.show_fresh(false);
    } else {
      status_.fail(vote.error());
    }
    emit statusChanged();
  });
}

void VoteViewModel::show(const Vote& vote) {
  it_ = vote;
  chosen_ = QList<VoteAnswer>(it_.questions.size(), VoteAnswer::none);
  request_id_ = new_request_id();
}

const VoteHousehold* VoteViewModel::next() const {
  if (it_.state != VoteState::open) return nullptr;
  const auto found =
      std::ranges::find_if(it_.own, [](const VoteHousehold& it) { return it.owner && !it.voted; });
  return found == it_.own.end() ? nullptr : &*found;
}

QString VoteViewModel::state_text() const {
  return vote_state_text(it_);
}

QString VoteViewModel::scope() const {
  return vote_scope_text(it_.building);
}

QString VoteViewModel::questions_title() const {
  return it_.state == VoteState::closed ? tr("表决结果 · %1").arg(scope()) : tr("表决事项");
}

QVariantList VoteViewModel::facts() const {
  QVariantList facts;
  const auto add = [&](const QString& label, const QString& value) {
    facts.append(QVariantMap{{"label", label}, {"value", value}});
  };
  add(tr("范围"), vote_place_text(it_));
  add(tr("截止"),
      QDateTime::fromMSecsSinceEpoch(it_.closes_ms).toString(QStringLiteral("yyyy-MM-dd hh:mm")));
  add(tr("参与"), it_.area == 0 ? vote_turnout_text(it_)
                                : tr("%1，面积 %2 / %3")
                                      .arg(vote_turnout_text(it_), area_text(it_.voted_area),
                                           area_text(it_.area)));
  add(tr("方式"), it_.secret ? tr("不记名：谁也看不到某一户投了什么")
                             : tr("记名：结束后本社区的住户能看到各户的选择"));
  const auto counted = it_.area == 0 ? tr("户数") : tr("户数和面积");
  add(tr("通过条件"), (it_.special ? tr("参与的%1占三分之二以上，其中四分之三以上同意")
                                   : tr("参与的%1占三分之二以上，其中过半数同意"))
                          .arg(counted));
  if (it_.state == VoteState::closed)
    add(tr("结果"), it_.valid ? tr("参与人数达到要求") : tr("参与不足，表决无效"));
  if (it_.state == VoteState::cancelled) add(tr("取消的原因"), it_.reason);
  return facts;
}

QVariantList VoteViewModel::questions() const {
  QVariantList all;
  for (qsizetype i = 0; i < it_.questions.size(); ++i) {
    const auto& it = it_.questions[i];
    const bool chosen = chosen_.value(i) != VoteAnswer::none;
    all.append(
        QVariantMap{{"place", i},
                    {"text", it.text},
                    {"chosen", chosen ? QString::number(static_cast<int>(chosen_[i])) : QString()},
                    {"result", result_of(it)},
                    {"passed", it.passed},
                    {"passedText", it.tallies.isEmpty() ? QString()
                                   : it.passed          ? tr("通过")
                                                        : tr("未通过")}});
  }
  return all;
}

QString VoteViewModel::household() const {
  const auto* own = next();
  return own == nullptr ? QString() : own->place + QChar(' ') + own->room;
}

QString VoteViewModel::hindrance() const {
  if (it_.state != VoteState::open || next() != nullptr) return {};
  if (it_.own.isEmpty()) return tr("您的住处不在这次表决的范围内。");
  const bool voted = std::ranges::any_of(it_.own, &VoteHousehold::voted);
  return voted ? tr("您这一户已经投票，结果在截止后公布。") : tr("只有业主能投票。");
}

void VoteViewModel::callOff(const QString& reason) {
  if (reason.trimmed().isEmpty()) return navigation_->say(tr("请写明原因，住户会看到"));
  calling_off_ = client_->call_off(id_, reason.trimmed(), [this](const Result<Vote>& vote) {
    if (vote) show(*vote);
    navigation_->say(vote ? tr("表决已取消") : input_error_text(vote.error()));
    emit statusChanged();
  });
}

void VoteViewModel::choose(int place, const QString& answer) {
  if (place < 0 || place >= chosen_.size()) return;
  chosen_[place] = static_cast<VoteAnswer>(answer.toInt());
  trouble_.clear();
  emit statusChanged();
}

void VoteViewModel::cast() {
  const auto* own = next();
  if (busy_ || own == nullptr) return;
  if (chosen_.contains(VoteAnswer::none)) {
    trouble_ = tr("请对每一项作出选择");
    return emit statusChanged();
  }
  busy_ = true;
  trouble_.clear();
  emit statusChanged();
  casting_ = client_->cast(id_, own->key, chosen_, request_id_, [this](const Result<Vote>& vote) {
    busy_ = false;
    if (vote) show(*vote);
    if (!vote) trouble_ = input_error_text(vote.error());
    emit statusChanged();
    if (vote) navigation_->say(tr("已投票"));
  });
}

}  // namespace mct::app
