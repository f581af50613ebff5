#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/access/access_types.h"

namespace mct::app {

class DeviceCache;
class DeviceKey;
class Session;

// The doors of the acting card. Its passes are on the device, so that they open doors without a
// network; the server is asked again when a day has gone.
class PassClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  PassClient(Channel& channel, Session& session, DeviceCache& cache, DeviceKey& key);

  // This device has its key: before, nothing can be asked for or shown.
  bool ready() const;
  // Of the acting card, those that have not run out.
  QList<OwnPass> passes() const;
  // What a gate is shown now; another one each time.
  QString code(const OwnPass& pass) const;
  [[nodiscard]] PendingCall refresh(Handler<void> handler);

  [[nodiscard]] PendingCall visitors(Handler<QList<Visitor>> handler);
  [[nodiscard]] PendingCall invite(const Invitation& invitation, Handler<Visitor> handler);
  [[nodiscard]] PendingCall cancel(const QString& id, Handler<void> handler);
  [[nodiscard]] PendingCall entries(Handler<QList<GateEntry>> handler);

 signals:
  void becameReady();

 private:
  QString key_of_passes() const;

  Channel& channel_;
  Session& session_;
  DeviceCache& cache_;
  DeviceKey& key_;
};

}  // namespace mct::app
