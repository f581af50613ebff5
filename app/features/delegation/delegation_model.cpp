#include "app/features/delegation/delegation_model.h"

#include <algorithm>

#include <QDateTime>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/core/tone.h"
#include "app/features/delegation/delegation_client.h"
#include "app/features/delegation/delegation_form.h"

namespace mct::app {
namespace {

tone::Tone tone_of(Delegation::State state) {
  if (state == Delegation::State::offered) return tone::Accent;
  return state == Delegation::State::active ? tone::Primary : tone::Neutral;
}

QString date(qint64 ms, const char* format) {
  return QDateTime::fromMSecsSinceEpoch(ms).toString(QString::fromLatin1(format));
}

QString names_of(const DelegationScopes& scopes) {
  QStringList names;
  for (const int scope : scopes) names.append(DelegationForm::name_of(scope));
  return names.join(QStringLiteral("、"));
}

}  // namespace

DelegationModel::DelegationModel(QObject* parent)
    : ListModel({"id", "section", "title", "subtitle", "scopes", "uses", "state", "stateText",
                 "tone", "received", "ward"},
                parent) {}

void DelegationModel::attach(const Services& services) {
  client_ = &services.get<DelegationClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  connect(client_, &DelegationClient::delegationsChanged, this, &DelegationModel::load);
}

void DelegationModel::load() {
  if (count() == 0) status_.begin();
  emit statusChanged();
  call_ = client_->all([this](const Result<Delegations>& all) {
    if (all) {
      beginResetModel();
      all_ = *all;
      endResetModel();
      status_.show_fresh(count() == 0);
      emit countChanged();
    } else {
      status_.fail(all.error());
    }
    emit statusChanged();
  });
}

void DelegationModel::conclude(const Result<void>& outcome, const QString& done) {
  navigation_->say(outcome ? done : mct::app::error_text(outcome.error()));
}

void DelegationModel::accept(const QString& id) {
  change_ = client_->accept(
      id, [this](const Result<void>& outcome) { conclude(outcome, tr("已接受，可以代办了")); });
}

void DelegationModel::end(const QString& id) {
  change_ = client_->end(id, [this](const Result<void>& outcome) {
    if (outcome) session_->actForMyself();
    conclude(outcome, tr("已结束"));
  });
}

void DelegationModel::act(const QString& id) {
  const auto found = std::ranges::find(all_.received, id, &Delegation::id);
  if (found != all_.received.end()) session_->act_for(found->id, found->principal);
}

QVariant DelegationModel::value(int row, int role) const {
  const bool received = row < all_.received.size();
  const auto& it = received ? all_.received[row] : all_.given[row - all_.received.size()];
  switch (role) {
    case Id:
      return it.id;
    case Section:
      return received ? tr("我替谁办") : tr("谁替我办");
    case Title: {
      if (received) return it.principal;
      return it.delegate.isEmpty() ? it.delegate_phone : it.delegate;
    }
    case Subtitle:
      return tr("%1 · 到%2为止").arg(it.relation, date(it.end_ms, "yyyy-MM-dd"));
    case Scopes:
      return names_of(it.scopes);
    case Uses: {
      QStringList lines;
      for (const auto& use : it.uses)
        lines.append(tr("%1 %2 %3 次")
                         .arg(date(use.last_ms, "MM-dd HH:mm"), DelegationForm::name_of(use.scope))
                         .arg(use.count));
      return lines.mid(0, 3).join(QChar('\n'));
    }
    case State:
      return QStringList{QString(), "offered", "active", "ended"}.value(static_cast<int>(it.state));
    case StateText:
      return QStringList{QString(), tr("待接受"), tr("生效中"), tr("已结束")}.value(
          static_cast<int>(it.state));
    case Tone:
      return tone_of(it.state);
    case Received:
      return received;
    case Ward:
      return it.ward;
    default:
      return {};
  }
}

}  // namespace mct::app
