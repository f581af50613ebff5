#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Navigation;
class SendingClient;
class TaskClient;

// Assigns a task of a meeting.
class TaskForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  Q_PROPERTY(QString title MEMBER title_ NOTIFY inputChanged)
  // YYYY-MM-DD.
  Q_PROPERTY(QString dueDate MEMBER due_date_ NOTIFY inputChanged)
  // Who is to do it; empty: nobody was chosen.
  Q_PROPERTY(QString name READ name NOTIFY inputChanged)
  // Some of those who were at the meeting, or were asked to come: {id, name, organization} each.
  Q_PROPERTY(QVariantList audience READ audience NOTIFY audienceChanged)

 public:
  using Form::Form;

  const QString& name() const { return name_; }
  QVariantList audience() const;
  Q_INVOKABLE void choose(const QString& card_id, const QString& name);
  Q_INVOKABLE void assign();

 signals:
  void inputChanged();
  void audienceChanged();

 protected:
  void attach(const Services& services) override;

 private:
  TaskClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, title_, due_date_, card_id_, name_, request_id_;
  QList<NoticePerson> audience_;
  PendingCall audience_call_;
};

}  // namespace mct::app
