#include "app/features/chat/group_form.h"

#include <algorithm>

#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/chat/group_client.h"

namespace mct::app {
namespace {

// Characters, as the contract has it.
constexpr int longest_name = 40;
constexpr int named_people = 3;

}  // namespace

void GroupForm::attach(const Services& services) {
  groups_ = &services.get<GroupClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
}

QVariantList GroupForm::people() const {
  QVariantList all;
  for (const auto& it : people_) all.append(QVariantMap{{"id", it.card_id}, {"name", it.name}});
  return all;
}

QStringList GroupForm::card_ids() const {
  QStringList ids;
  for (const auto& it : people_) ids.append(it.card_id);
  return ids;
}

void GroupForm::choose(const QString& card_id, const QString& name) {
  if (std::ranges::find(people_, card_id, &Person::card_id) != people_.end()) return;
  people_.append({card_id, name});
  complain({});
  emit inputChanged();
}

void GroupForm::remove(const QString& card_id) {
  people_.removeIf([&](const Person& it) { return it.card_id == card_id; });
  emit inputChanged();
}

QString GroupForm::proposed_name() const {
  QStringList names;
  for (const auto& it : people_.first(std::min<qsizetype>(people_.size(), named_people)))
    names.append(it.name);
  return names.join(tr("、", "between names")).left(longest_name);
}

void GroupForm::submit() {
  if (busy()) return;
  if (people_.isEmpty()) return complain(tr("请选择至少一个人"));
  if (adding())
    add();
  else
    create();
}

void GroupForm::create() {
  const auto name = name_.simplified().isEmpty() ? proposed_name() : name_.simplified();
  wait_for(
      groups_->create(name, card_ids(), request_id_, [this](const Result<Conversation>& group) {
        if (!group) return complain(input_error_text(group.error()));
        complain({});
        navigation_->pop();
        navigation_->push(QStringLiteral("chat/conversation"), {{"conversationId", group->id}});
      }));
}

void GroupForm::add() {
  wait_for(groups_->add(id_, card_ids(), request_id_, [this](const Result<void>& added) {
    if (!added) return complain(input_error_text(added.error()));
    complain({});
    navigation_->say(tr("已邀请入群"));
    navigation_->pop();
  }));
}

}  // namespace mct::app
