#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;

// The trail of an organization and all below it, the latest first. Roles: title, subtitle, time.
class ChangeModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY organizationIdChanged)

 public:
  explicit ChangeModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(changes_.size()); }

 signals:
  void organizationIdChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Title, Subtitle, Time };

  DirectoryClient* client_ = nullptr;
  QString organization_id_;
  QList<CardChange> changes_;
  PendingCall call_;
};

}  // namespace mct::app
