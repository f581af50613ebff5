#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QVariantList>

#include "app/core/attachments/attachment_upload.h"

namespace mct::app {

// The files of a notice that is being written: each is on its way as soon as it has been chosen.
class AttachmentsDraft : public QObject {
  Q_OBJECT

 public:
  static constexpr int most = 10;

  using QObject::QObject;

  void add(Channel& channel, const QString& name, const QByteArray& content);
  void remove(int place);
  // After it has failed.
  void retry(int place);

  // {name, standing, failed} each.
  QVariantList lines() const;
  // All have arrived.
  bool ready() const;
  QStringList ids() const;
  int count() const { return static_cast<int>(uploads_.size()); }

 signals:
  void changed();

 private:
  std::vector<std::unique_ptr<AttachmentUpload>> uploads_;
};

}  // namespace mct::app
