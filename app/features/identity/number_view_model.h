#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class IdentityClient;

// Who has seen one's ID number, the latest first. Roles: viewer, purpose, time.
class NumberViewModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit NumberViewModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(views_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 private:
  enum Role { Viewer, Purpose, Time };

  void read(const QString& page);

  IdentityClient* client_ = nullptr;
  QList<NumberView> views_;
  QString next_;
  PendingCall call_;
};

}  // namespace mct::app
