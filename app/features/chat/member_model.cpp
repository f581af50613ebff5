#include "app/features/chat/member_model.h"

#include <algorithm>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/group_client.h"

namespace mct::app {
MemberModel::MemberModel(QObject* parent)
    : ListModel({"id", "name", "organization", "admin", "own"}, parent) {}

void MemberModel::attach(const Services& services) {
  chats_ = &services.get<ChatClient>();
  groups_ = &services.get<GroupClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  connect(chats_, &ChatClient::membersChanged, this, [this](const QString& id) {
    if (id == id_) load();
  });
}

void MemberModel::set_group_id(const QString& id) {
  if (id == id_) return;
  id_ = id;
  emit groupIdChanged();
  if (started()) load();
}

QString MemberModel::group_name() const {
  const auto group = chats_ ? chats_->find(id_) : std::nullopt;
  return group ? group->title : QString();
}

QVariantList MemberModel::names() const {
  QVariantList all;
  for (const auto& it : members_) all.append(QVariantMap{{"id", it.card_id}, {"name", it.name}});
  return all;
}

void MemberModel::load() {
  if (id_.isEmpty()) return;
  status_.begin();
  emit statusChanged();
  call_ = groups_->members(id_, [this](const Result<QList<GroupMember>>& members) {
    if (members) {
      beginResetModel();
      members_ = *members;
      endResetModel();
      status_.show_fresh(members_.isEmpty());
    } else {
      status_.fail(members.error());
    }
    emit statusChanged();
  });
}

bool MemberModel::admin() const {
  return std::ranges::any_of(members_, [this](const GroupMember& it) {
    return it.admin && it.card_id == session_->card_id();
  });
}

void MemberModel::remove(const QString& card_id) {
  take_out(card_id);
}

void MemberModel::leave() {
  take_out(session_->card_id());
}

bool MemberModel::settle(const Result<void>& outcome) {
  set_busy(false);
  if (!outcome) navigation_->say(input_error_text(outcome.error()));
  return outcome.has_value();
}

void MemberModel::take_out(const QString& card_id) {
  if (busy_) return;
  set_busy(true);
  change_ =
      groups_->remove(id_, card_id, new_request_id(), [this, card_id](const Result<void>& done) {
        if (!settle(done)) return;
        if (card_id != session_->card_id()) return load();
        // Back to its first page.
        navigation_->switchTab(navigation_->current_tab());
      });
}

void MemberModel::rename(const QString& name) {
  if (busy_ || name.simplified() == group_name()) return;
  set_busy(true);
  change_ =
      groups_->rename(id_, name.simplified(), new_request_id(), [this](const Result<void>& done) {
        if (settle(done)) navigation_->say(tr("已改名"));
        emit statusChanged();
      });
}

void MemberModel::setAdmin(const QString& card_id, bool admin) {
  if (busy_) return;
  set_busy(true);
  change_ =
      groups_->set_admin(id_, card_id, admin, new_request_id(), [this](const Result<void>& done) {
        if (settle(done)) load();
      });
}

void MemberModel::set_busy(bool busy) {
  busy_ = busy;
  emit busyChanged();
}

QVariant MemberModel::value(int row, int role) const {
  const auto& it = members_[row];
  switch (role) {
    case Id:
      return it.card_id;
    case Name:
      return it.name;
    case Organization:
      return it.organization;
    case Admin:
      return it.admin;
    case Own:
      return it.card_id == session_->card_id();
    default:
      return {};
  }
}

}  // namespace mct::app
