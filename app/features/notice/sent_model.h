#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class SendingClient;

// What the acting card manages, the newest first. Roles: id, title, subtitle, standing, icon.
class SentModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit SentModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(sent_.size()); }
  // The next page, when the list has been read to its end.
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Title, Subtitle, Standing, Icon };

  void request_page(const QString& token);
  void append(const SentNotices& page, bool first);

  SendingClient* client_ = nullptr;
  QList<SentNotice> sent_;
  QString next_token_;
  bool loading_ = false;
  PendingCall call_;
};

}  // namespace mct::app
