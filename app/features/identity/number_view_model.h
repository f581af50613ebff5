#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class IdentityClient;

// Who has seen one's ID number, the latest first. Roles: viewer, purpose, time.
class NumberViewModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit NumberViewModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(views_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Viewer, Purpose, Time };

  IdentityClient* client_ = nullptr;
  QList<NumberView> views_;
};

}  // namespace mct::app
