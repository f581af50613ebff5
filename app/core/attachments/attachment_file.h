#pragma once

#include <functional>

#include <QTemporaryDir>
#include <QUrl>

#include "app/core/attachments/hanging_file.h"

namespace mct::app {

class Channel;
class DeviceCache;

// A file that hangs on something, fetched whole. What everybody may see stays on the device, unless
// it is large.
class AttachmentFile {
 public:
  AttachmentFile(Channel& channel, DeviceCache& cache) : channel_(channel), cache_(cache) {}

  // In place of the one before. `ended` may come at once, when it is on the device.
  void fetch(const HangingFile& file, std::function<void(const Result<void>&)> ended);
  void clear();

  const QByteArray& content() const { return content_; }
  // For an Image, as long as this lives; empty: it is not there, or the device is full.
  QUrl source();

 private:
  Channel& channel_;
  DeviceCache& cache_;
  QByteArray content_;
  QTemporaryDir folder_;
  QString name_;  // of the file in the folder
  PendingCall call_;
};

}  // namespace mct::app
