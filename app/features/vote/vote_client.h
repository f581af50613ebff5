#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/vote/vote_types.h"

namespace mct::app {

class EventStream;

// What owners and committees ask. Proto types end here.
class VoteClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  VoteClient(Channel& channel, EventStream& events);

  // Of the communities in which one lives, the latest first.
  [[nodiscard]] PendingCall own(Handler<QList<Vote>> handler);
  [[nodiscard]] PendingCall vote(const QString& id, Handler<Vote> handler);
  [[nodiscard]] PendingCall cast(const QString& id, const QString& household,
                                 const QList<VoteAnswer>& answers, const QString& request_id,
                                 Handler<Vote> handler);

  // Of a community that one keeps.
  [[nodiscard]] PendingCall held(const QString& community_id, Handler<QList<Vote>> handler);
  // Its buildings, in the order of the committee's sheet.
  [[nodiscard]] PendingCall buildings(const QString& community_id,
                                      Handler<QList<VoteBuilding>> handler);
  [[nodiscard]] PendingCall create(const NewVote& wanted, Handler<void> handler);
  // The committee's, with its reason.
  [[nodiscard]] PendingCall call_off(const QString& id, const QString& reason,
                                     Handler<Vote> handler);
  // `look`: nothing is kept.
  [[nodiscard]] PendingCall import_areas(const AreaSheet& sheet, bool look,
                                         const QString& request_id, Handler<AreaImport> handler);

 signals:
  // There is another vote, or a ballot is cast.
  void changed();

 private:
  Channel& channel_;
};

}  // namespace mct::app
