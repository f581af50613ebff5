#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/community/community_types.h"

namespace mct::community::v1 {
class Residence;
}

namespace mct::app {

class EventStream;

// What the committee asks and decides. Proto types end here.
class KeepingClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  KeepingClient(Channel& channel, EventStream& events);

  // Those that wait, the oldest first; at most 200.
  [[nodiscard]] PendingCall claims(const QString& community_id, Handler<QList<Residence>> handler);
  struct Decision {
    QString residence_id;
    QString reason;  // empty: confirmed
    QString request_id;
  };
  [[nodiscard]] PendingCall decide(const Decision& decision, Handler<void> handler);

  // Who is confirmed to live there. `query`: a part of the name or of the place; `page`: empty: the
  // first.
  [[nodiscard]] PendingCall residents(const QString& community_id, const QString& query,
                                      const QString& page, Handler<ResidentPage> handler);
  // `decision`: with its reason.
  [[nodiscard]] PendingCall end(const Decision& decision, Handler<void> handler);

  [[nodiscard]] PendingCall buildings(const QString& community_id, Handler<BuildingSheet> handler);
  // `wanted`: with the revision that it starts from.
  [[nodiscard]] PendingCall put_buildings(const QString& community_id, const BuildingSheet& wanted,
                                          const QString& request_id,
                                          Handler<BuildingSheet> handler);

 signals:
  // Of a claim or of somebody who lives there; or there is another claim.
  void decided();
  void buildingsChanged();

 private:
  // Hands on that it went well; whoever lists what is decided looks again.
  std::function<void(Result<community::v1::Residence>)> told(Handler<void> handler);

  Channel& channel_;
};

}  // namespace mct::app
