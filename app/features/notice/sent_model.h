#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class SendingClient;

// What the acting card manages, the newest first. Roles: id, title, subtitle, standing, icon.
class SentModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit SentModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(sent_.size()); }

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Id, Title, Subtitle, Standing, Icon };

  SendingClient* client_ = nullptr;
  QList<SentNotice> sent_;
};

}  // namespace mct::app
