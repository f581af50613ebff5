#include "app/features/directory/admin_rights.h"

#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/directory/directory_client.h"
#include "app/features/directory/organization_tree.h"

namespace mct::app {

void AdminRights::attach(const Services& services) {
  client_ = &services.get<DirectoryClient>();
  session_ = &services.get<Session>();
  connect(client_, &DirectoryClient::peopleChanged, this, [this] { load(); });
  connect(session_, &Session::cardChanged, this, [this] { load(); });
}

void AdminRights::load() {
  emit rightsChanged();
  if (!session_->admin()) return;
  call_ = client_->organizations([this](const Result<QList<Organization>>& tree) {
    if (!tree) return status_.fail(tree.error());
    tree_ = *tree;
    status_.show_fresh(tree_.isEmpty());
    emit rightsChanged();
  });
}

bool AdminRights::keeps() const {
  return session_ && session_->admin() && is_within(tree_, organization_id_, session_->unit_id());
}

bool AdminRights::in_own_unit() const {
  return unit_of(tree_, organization_id_) == session_->unit_id();
}

bool AdminRights::department() const {
  const auto* organization = find(tree_, organization_id_);
  return organization != nullptr && organization->department;
}

}  // namespace mct::app
