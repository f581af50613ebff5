#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/access/access_types.h"

namespace mct::app {

class PassClient;

// Who came with the acting card's passes, the latest first. Roles: title, subtitle, standing,
// admitted.
class EntryModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit EntryModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(entries_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Title, Subtitle, Standing, Admitted };

  PassClient* client_ = nullptr;
  QList<GateEntry> entries_;
  PendingCall call_;
};

}  // namespace mct::app
