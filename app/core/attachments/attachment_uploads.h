#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QVariantList>

#include "app/core/attachments/attachment_upload.h"

namespace mct::app {

// The files of something that is being written: those that hang on it already, and those that are
// on their way as soon as they have been chosen.
class AttachmentUploads : public QObject {
  Q_OBJECT

 public:
  static constexpr int most = 10;

  using QObject::QObject;

  void keep(QList<Attachment> kept);
  void add(Channel& channel, const QString& name, const QByteArray& content);
  // By their place in lines().
  void remove(int place);
  // After it has failed.
  void retry(int place);

  // {name, standing, failed} each.
  QVariantList lines() const;
  // All have arrived.
  bool ready() const;
  QStringList ids() const;
  // Of the first one, when it has arrived.
  std::optional<QString> first_ready() const;
  int count() const { return static_cast<int>(kept_.size()) + static_cast<int>(uploads_.size()); }

 signals:
  void changed();

 private:
  QList<Attachment> kept_;
  std::vector<std::unique_ptr<AttachmentUpload>> uploads_;
};

}  // namespace mct::app
