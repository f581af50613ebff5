#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "app/core/attachments/attachment_upload.h"

namespace mct::app {

// One file of something that is being written: one that hangs on it already, or one that is on its
// way since it was chosen.
class FileDraft : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void keep(std::optional<Attachment> file);
  void send(Channel& channel, const QString& name, const QByteArray& content);
  void retry();
  void clear() { keep(std::nullopt); }

  bool empty() const { return !kept_ && !upload_; }
  // It has been chosen now: nobody but who writes can see it yet.
  bool fresh() const { return upload_ != nullptr; }
  // It may be hung on something, or there is none.
  bool ready() const { return !upload_ || upload_->ready(); }
  bool failed() const { return upload_ && upload_->error(); }
  QString name() const;
  // How far it has come, or what went wrong; empty: it is there.
  QString standing() const;
  // Its id at least, once it is ready.
  std::optional<Attachment> file() const;

 signals:
  void changed();

 private:
  std::optional<Attachment> kept_;
  std::unique_ptr<AttachmentUpload> upload_;
};

}  // namespace mct::app
