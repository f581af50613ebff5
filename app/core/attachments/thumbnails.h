#pragma once

#include <map>

#include <QHash>
#include <QObject>

#include "app/core/attachments/hanging_file.h"

namespace mct::app {

class Channel;
class DeviceCache;

// Small pictures of what is shown, fetched when they are first asked for. They stay on the device.
class Thumbnails : public QObject {
  Q_OBJECT

 public:
  Thumbnails(Channel& channel, DeviceCache& cache) : channel_(channel), cache_(cache) {}

  // For an Image; empty: it is on its way. Only of what has a thumbnail.
  QString source(const HangingFile& file);

 signals:
  void arrived();

 private:
  QString keep(const QString& id, const QByteArray& picture);

  Channel& channel_;
  DeviceCache& cache_;
  QHash<QString, QString> sources_;  // by attachment
  std::map<QString, PendingCall> calls_;
};

}  // namespace mct::app
