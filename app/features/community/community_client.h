#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class EventStream;

// What residents ask. Proto types end here.
class CommunityClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  CommunityClient(Channel& channel, EventStream& events);

  [[nodiscard]] PendingCall communities(const CommunityFilter& filter, const QString& page,
                                        Handler<CommunityPage> handler);
  [[nodiscard]] PendingCall plan(const QString& community_id, Handler<CommunityPlan> handler);
  // The latest first.
  [[nodiscard]] PendingCall own(Handler<QList<Residence>> handler);
  [[nodiscard]] PendingCall claim(const HouseholdClaim& claim, Handler<void> handler);
  // Takes a claim back, or moves out.
  [[nodiscard]] PendingCall leave(const QString& residence_id, Handler<void> handler);

 signals:
  // One's own households.
  void changed();

 private:
  Channel& channel_;
};

}  // namespace mct::app
