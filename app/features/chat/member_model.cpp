#include "app/features/chat/member_model.h"

#include <algorithm>

#include <QUuid>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/chat/chat_client.h"
#include "app/features/chat/group_client.h"

namespace mct::app {
namespace {

enum Role { Id, Name, Organization, Admin, Own };

}  // namespace

MemberModel::MemberModel(QObject* parent)
    : ListModel({"id", "name", "organization", "admin", "own"}, parent) {}

void MemberModel::attach(const Services& services) {
  groups_ = &services.get<GroupClient>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
  connect(&services.get<ChatClient>(), &ChatClient::membersChanged, this,
          [this](const QString& id) {
            if (id == id_) load();
          });
}

void MemberModel::load() {
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

void MemberModel::take_out(const QString& card_id) {
  if (busy_) return;
  set_busy(true);
  const auto request_id = QUuid::createUuid().toString(QUuid::Id128);
  change_ = groups_->remove(id_, card_id, request_id, [this, card_id](const Result<void>& done) {
    set_busy(false);
    if (!done) return navigation_->say(mct::app::error_text(done.error()));
    if (card_id == session_->card_id())
      navigation_->switchTab(navigation_->current_tab());  // back to its first page
    else
      load();
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
