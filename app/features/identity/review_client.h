#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

// What officers do. Nothing of it is kept on the device. Proto types end here.
class ReviewClient : public QObject {
  Q_OBJECT

 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit ReviewClient(Channel& channel) : channel_(channel) {}

  // The oldest first.
  [[nodiscard]] PendingCall waiting(const QString& page, Handler<WaitingPage> handler);
  [[nodiscard]] PendingCall application(const QString& id, Handler<ApplicationUnderReview> handler);
  // A JPEG.
  [[nodiscard]] PendingCall photo(const QString& id, PhotoRole role, Handler<QByteArray> handler);
  // Without a reason: approves.
  [[nodiscard]] PendingCall decide(const QString& id, const QString& reason, Handler<void> handler);
  [[nodiscard]] PendingCall reveal(const QString& id, const QString& purpose,
                                   Handler<QString> handler);

 signals:
  // By this device.
  void decided();

 private:
  Channel& channel_;
};

}  // namespace mct::app
