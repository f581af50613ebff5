#pragma once

#include <optional>

#include <QByteArray>
#include <QObject>

#include "app/core/attachments/attachment.h"
#include "app/core/channel/pending_call.h"
#include "app/core/error.h"

namespace mct::attachment::v1 {
class Upload;
}

namespace mct::app {

class Channel;

// A file on its way to the server, in pieces. Ends with this object; the feature then hangs it on
// something by its id.
class AttachmentUpload : public QObject {
  Q_OBJECT

 public:
  AttachmentUpload(Channel& channel, QString name, QByteArray content, QObject* parent = nullptr);

  // Also after it has failed: it goes on where it was cut.
  void start();

  const QString& name() const { return name_; }
  qint64 size() const { return content_.size(); }
  int percent() const;
  // The server has it, and it may be hung on something.
  bool ready() const { return ready_; }
  const QString& id() const { return id_; }
  // Why it does not go on.
  const std::optional<Error>& error() const { return error_; }

 signals:
  void changed();

 private:
  void go_on(const Result<attachment::v1::Upload>& so_far);
  void finish();
  void fail_with(const Error& error);

  Channel& channel_;
  const QString name_;
  const QByteArray content_;
  const QString request_id_;
  QString id_;
  qint64 received_ = 0;
  bool ready_ = false;
  std::optional<Error> error_;
  PendingCall call_;
};

}  // namespace mct::app
