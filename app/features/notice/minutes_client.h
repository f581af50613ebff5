#pragma once

#include <functional>
#include <optional>

#include "app/core/channel/channel.h"
#include "app/features/notice/notice_types.h"

namespace mct::app {

class DeviceCache;
class EventStream;
class Session;

// What came of meetings; what was read or told once is on the device. Proto types end here.
class MinutesClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  MinutesClient(Channel& channel, Session& session, DeviceCache& cache, EventStream& events);

  // Of a meeting's notice, on the device.
  std::optional<Minutes> stored(const QString& id) const;
  [[nodiscard]] PendingCall get(const QString& id, Handler<Minutes> handler);
  struct Writing {
    QString id;
    qint64 revision = 0;  // that is corrected; 0: they are published
    QString text;
    QStringList attachment_ids;  // further ones
    QString request_id;
  };
  [[nodiscard]] PendingCall write(const Writing& writing, Handler<Minutes> handler);
  [[nodiscard]] PendingCall download(const QString& id, const Attachment& attachment,
                                     Handler<QByteArray> handler);

 private:
  Channel& channel_;
  Session& session_;
  DeviceCache& cache_;
};

}  // namespace mct::app
