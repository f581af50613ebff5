#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/community/community_types.h"

namespace mct::app {

// What neighbours ask of each other. Proto types end here.
class NeighbourClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit NeighbourClient(Channel& channel) : channel_(channel) {}

  [[nodiscard]] PendingCall own(const QString& community_id, Handler<OwnListing> handler);
  [[nodiscard]] PendingCall put(const OwnListing& listing, Handler<OwnListing> handler);
  // `query`: a part of what is shown; `page`: empty: the first.
  [[nodiscard]] PendingCall list(const QString& community_id, const QString& query,
                                 const QString& page, Handler<NeighbourPage> handler);

 signals:
  // How one is shown oneself.
  void changed();

 private:
  Channel& channel_;
};

}  // namespace mct::app
