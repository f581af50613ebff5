#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/community/community_types.h"

namespace mct::app {

// What the committee asks and decides. Proto types end here.
class KeepingClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit KeepingClient(Channel& channel) : channel_(channel) {}

  // Those that wait, the oldest first; at most 200.
  [[nodiscard]] PendingCall claims(const QString& community_id, Handler<QList<Residence>> handler);
  struct Decision {
    QString residence_id;
    QString reason;  // empty: confirmed
    QString request_id;
  };
  [[nodiscard]] PendingCall decide(const Decision& decision, Handler<void> handler);

  [[nodiscard]] PendingCall buildings(const QString& community_id, Handler<BuildingSheet> handler);
  // `wanted`: with the revision that it starts from.
  [[nodiscard]] PendingCall put_buildings(const QString& community_id, const BuildingSheet& wanted,
                                          const QString& request_id,
                                          Handler<BuildingSheet> handler);

 signals:
  void decided();
  void buildingsChanged();

 private:
  Channel& channel_;
};

}  // namespace mct::app
