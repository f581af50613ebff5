#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Navigation;
class TaskClient;

// The tasks of a meeting, for whoever manages its notice.
class TasksViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  // How many are open, overdue and done: {label, value} each.
  Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
  // {id, title, who, standing, overdue, done, remark} each; the open ones first.
  Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)

 public:
  using PageViewModel::PageViewModel;

  QVariantList facts() const;
  QVariantList tasks() const;
  bool busy() const { return busy_; }

  Q_INVOKABLE void reopen(const QString& id);

 signals:
  void changed();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit changed(); }

 private:
  TaskClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_;
  QList<MeetingTask> tasks_;
  bool busy_ = false;
  PendingCall call_, reopen_call_;
};

}  // namespace mct::app
