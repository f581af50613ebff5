#include "app/features/directory/move_form.h"

#include <QHash>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/directory/directory_client.h"
#include "app/features/directory/organization_tree.h"

namespace mct::app {

void MoveForm::attach(const Services& services) {
  client_ = &services.get<DirectoryClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  request_id_ = new_request_id();
  read_tree();
}

void MoveForm::read_tree() {
  wait_for(client_->organizations([this](const Result<QList<Organization>>& tree) {
    if (!tree) return complain(mct::app::error_text(tree.error()));
    tree_ = *tree;
    if (!card_id_.isEmpty()) return read_card();
    const auto* department = find(tree_, organization_id_);
    if (department == nullptr) return complain(tr("没有这个部门，可能已被撤掉"));
    begin(department->short_name, department->parent_id);
  }));
}

void MoveForm::read_card() {
  wait_for(client_->card(card_id_, [this](const Result<Card>& card) {
    if (!card) return complain(mct::app::error_text(card.error()));
    card_ = *card;
    begin(card_.name, card_.organization_id);
  }));
}

void MoveForm::begin(const QString& name, const QString& from) {
  name_ = name;
  from_ = from;
  ready_ = true;
  complain({});
  emit readyChanged();
}

QString MoveForm::place() const {
  return name_of(tree_, from_);
}

bool MoveForm::loses_role() const {
  return card_.admin && !target_.isEmpty() && unit_of(tree_, target_) != card_.unit_id;
}

QVariantList MoveForm::choices() const {
  QVariantList choices;
  QHash<QString, int> depths;
  for (const auto& it : tree_) {
    const bool reached = is_within(tree_, it.id, session_->unit_id());
    const bool below_itself =
        !organization_id_.isEmpty() && is_within(tree_, it.id, organization_id_);
    if (!reached || below_itself) continue;
    const int depth = depths.value(it.parent_id, -1) + 1;
    depths.insert(it.id, depth);
    choices.append(QVariantMap{
        {"id", it.id}, {"title", it.short_name}, {"depth", depth}, {"current", it.id == from_}});
  }
  return choices;
}

void MoveForm::move() {
  if (busy() || target_.isEmpty()) return;
  if (card_id_.isEmpty()) {
    const auto* department = find(tree_, organization_id_);
    wait_for(client_->put({organization_id_, target_, name_, department->position}, request_id_,
                          [this](const Result<void>& outcome) { conclude(outcome); }));
    return;
  }
  const CardDetails details{target_,     card_.name,         card_.gender,  card_.post,
                            card_.phone, card_.office_phone, card_.position};
  wait_for(client_->update(card_id_, card_.revision, details, [this](const Result<Card>& card) {
    conclude(card ? Result<void>() : tl::unexpected(card.error()));
  }));
}

void MoveForm::conclude(const Result<void>& outcome) {
  if (!outcome) {
    // Somebody else was faster: what is there now is what is moved next.
    if (outcome.error().reason == QLatin1String("CARD_CHANGED")) {
      navigation_->say(mct::app::error_text(outcome.error()));
      return read_card();
    }
    return complain(input_error_text(outcome.error()));
  }
  complain({});
  navigation_->say(tr("已把%1调到%2").arg(name_, name_of(tree_, target_)));
  emit finished();
}

}  // namespace mct::app
