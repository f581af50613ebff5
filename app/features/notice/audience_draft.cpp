#include "app/features/notice/audience_draft.h"

#include <QHash>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/session/session.h"
#include "app/features/notice/sending_client.h"

namespace mct::app {

void AudienceDraft::begin(SendingClient& client, const Session& session,
                          const QString& community_id) {
  client_ = &client;
  for_residents_ = !community_id.isEmpty();
  connect(&neighbourhoods_, &NeighbourhoodDraft::failed, this, &AudienceDraft::failed);
  connect(&neighbourhoods_, &NeighbourhoodDraft::chosenChanged, this, [this] {
    recipients_.neighbourhoods = neighbourhoods_.neighbourhoods();
    preview();
  });
  neighbourhoods_.begin(client, community_id);
  units_call_ = client.units([this, &session](const Result<QList<NoticeUnit>>& all) {
    if (all)
      offer(*all, session);
    else
      emit failed(all.error());
  });
  groups_call_ = client.groups([this](const Result<QList<NoticeGroup>>& groups) {
    if (!groups) return emit failed(groups.error());
    groups_ = *groups;
    emit changed();
  });
}

// The card's unit and what is below it; an admin is offered the other units too, and nobody of
// another unit the district as a whole. The server has the last word.
void AudienceDraft::offer(const QList<NoticeUnit>& all, const Session& session) {
  QHash<QString, int> depths;
  QStringList own;
  for (const auto& unit : all) {
    const int depth = unit.parent_id.isEmpty() ? 0 : depths.value(unit.parent_id) + 1;
    depths.insert(unit.id, depth);
    if (depth == 0 && session.admin() && unit.id == session.unit_id()) district_id_ = unit.id;
    if (unit.id == session.unit_id() || own.contains(unit.parent_id)) own.append(unit.id);
    const bool other = session.admin() && !unit.department && !unit.parent_id.isEmpty();
    if (own.contains(unit.id) || other) offered_.append({unit, depth});
  }
  emit unitsChanged();
  if (!for_residents_) choose(session.unit_id(), true);
}

QVariantList AudienceDraft::units() const {
  QVariantList all;
  for (const auto& [unit, depth] : offered_)
    all.append(QVariantMap{{"id", unit.id}, {"name", unit.name}, {"depth", depth}});
  return all;
}

QVariantList AudienceDraft::people() const {
  QVariantList all;
  for (qsizetype i = 0; i < names_.size(); ++i)
    all.append(QVariantMap{{"id", recipients_.card_ids[i]}, {"name", names_[i]}});
  return all;
}

QVariantList AudienceDraft::groups() const {
  QVariantList all;
  for (const auto& it : groups_)
    all.append(QVariantMap{
        {"id", it.id}, {"name", it.name}, {"chosen", recipients_.group_ids.contains(it.id)}});
  return all;
}

void AudienceDraft::chooseGroup(const QString& id, bool chosen) {
  recipients_.group_ids.removeAll(id);
  if (chosen) recipients_.group_ids.append(id);
  preview();
}

void AudienceDraft::choose_district() {
  recipients_ = {{district_id_}, {}};
  neighbourhoods_.clear();
  names_.clear();
  preview();
}

void AudienceDraft::choose(const QString& id, bool chosen) {
  recipients_.organization_ids.removeAll(id);
  if (chosen) recipients_.organization_ids.append(id);
  preview();
}

void AudienceDraft::choosePerson(const QString& card_id, const QString& name) {
  if (recipients_.card_ids.contains(card_id)) return;
  recipients_.card_ids.append(card_id);
  names_.append(name);
  preview();
}

void AudienceDraft::removePerson(const QString& card_id) {
  const auto place = recipients_.card_ids.indexOf(card_id);
  if (place < 0) return;
  recipients_.card_ids.removeAt(place);
  names_.removeAt(place);
  preview();
}

void AudienceDraft::preview() {
  preview_call_.cancel();
  text_ = recipients_.empty() ? tr("请选择发给谁") : tr("正在统计人数");
  emit changed();
  if (recipients_.empty()) return;
  preview_call_ = client_->preview(recipients_, [this](const Result<NoticeAudience>& audience) {
    text_ = audience ? count_text(*audience) : error_text(audience.error());
    emit changed();
  });
}

QString AudienceDraft::count_text(const NoticeAudience& audience) {
  const auto residents = tr("%1 位住户").arg(audience.residents);
  if (audience.units == 0 && !recipients_.neighbourhoods.isEmpty()) return residents;
  const auto people = tr("%1 个单位，共 %2 人，其中 %3 人已领名片、能够收到")
                          .arg(audience.units)
                          .arg(audience.people)
                          .arg(audience.claimed);
  return recipients_.neighbourhoods.isEmpty() ? people : tr("%1；另有%2").arg(people, residents);
}

}  // namespace mct::app
