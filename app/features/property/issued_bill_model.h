#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/property/property_types.h"

namespace mct::app {

class Navigation;
class PropertyClient;

// What a company has issued in a community, page by page. Roles: see bill_text.h.
class IssuedBillModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY communityIdChanged)
  // "1" open, "2" paid, "0" all.
  Q_PROPERTY(QString shown READ shown WRITE set_shown NOTIFY shownChanged)
  Q_PROPERTY(int openCount READ open_count NOTIFY statusChanged)
  Q_PROPERTY(QString open READ open NOTIFY statusChanged)
  Q_PROPERTY(QString paid READ paid NOTIFY statusChanged)

 public:
  explicit IssuedBillModel(QObject* parent = nullptr);

  int count() const override { return static_cast<int>(bills_.size()); }
  QString shown() const { return QString::number(static_cast<int>(state_)); }
  void set_shown(const QString& shown);
  int open_count() const { return open_count_; }
  QString open() const;
  QString paid() const;
  // Says what is missing when there is no reason.
  Q_INVOKABLE void withdraw(const QString& id, const QString& reason);

 signals:
  void communityIdChanged();
  void shownChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  PropertyClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_;
  BillState state_ = BillState::open;
  QList<Bill> bills_;
  int open_count_ = 0;
  qint64 open_fen_ = 0, paid_fen_ = 0;
  PendingCall withdrawing_;
};

}  // namespace mct::app
