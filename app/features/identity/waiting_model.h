#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class ReviewClient;

// The applications that wait for an officer, the oldest first. Roles: id, title, time, own.
class WaitingModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit WaitingModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(waiting_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  // The first page: what has been decided leaves it, and the next ones come up.
  void load() override;

 private:
  enum Role { Id, Title, Time, Own };

  ReviewClient* client_ = nullptr;
  QList<WaitingApplication> waiting_;
  PendingCall call_;
};

}  // namespace mct::app
