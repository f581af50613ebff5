#pragma once

#include <QVariantList>

#include "app/core/attachments/attachment_uploads.h"
#include "app/core/form.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class Channel;
class Files;
class MinutesClient;
class Navigation;

// Publishes the minutes of a meeting, or corrects them.
class MinutesForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString noticeId MEMBER id_)
  // They are published, and corrected here.
  Q_PROPERTY(bool correcting READ correcting NOTIFY inputChanged)
  Q_PROPERTY(QString text MEMBER text_ NOTIFY inputChanged)
  // Names of those that hang on the minutes already; empty: none do.
  Q_PROPERTY(QString hanging READ hanging NOTIFY inputChanged)
  // {name, standing, failed} each, of further ones.
  Q_PROPERTY(QVariantList attachments READ attachments NOTIFY attachmentsChanged)

 public:
  using Form::Form;

  bool correcting() const { return before_.revision > 0; }
  QString hanging() const;
  QVariantList attachments() const { return attachments_.lines(); }
  Q_INVOKABLE void addAttachment();
  Q_INVOKABLE void removeAttachment(int place) { attachments_.remove(place); }
  Q_INVOKABLE void retryAttachment(int place) { attachments_.retry(place); }
  Q_INVOKABLE void publish();

 signals:
  void inputChanged();
  void attachmentsChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void begin(const Result<Minutes>& before);

  MinutesClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Channel* channel_ = nullptr;
  Files* files_ = nullptr;
  AttachmentUploads attachments_;
  QString id_, text_, request_id_;
  Minutes before_;
  PendingCall before_call_;
};

}  // namespace mct::app
