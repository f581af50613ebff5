#pragma once

#include <functional>

#include <QObject>

#include "app/core/channel/channel.h"
#include "app/features/community/rollout_types.h"

namespace mct::app {

// Which town plans to bring the app to how many of its communities. Proto types end here.
class RolloutClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit RolloutClient(Channel& channel) : channel_(channel) {}

  // `first_month`: 2026-12; with the two that follow.
  [[nodiscard]] PendingCall towns(const QString& first_month, Handler<QList<TownRollout>> handler);
  // What is opened of the months is not looked at.
  [[nodiscard]] PendingCall plan(const QString& town_id, const QList<RolloutMonth>& months,
                                 Handler<void> handler);

 signals:
  void planned();

 private:
  Channel& channel_;
};

}  // namespace mct::app
