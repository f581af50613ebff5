#pragma once

#include <chrono>

#include <QObject>
#include <QTimer>

#include "app/core/channel/pending_call.h"

namespace mct::app {

class Channel;
class InstallationClient;
class Session;

// Says that the app is installed here: when it starts, when the acting card changes, and daily
// while it runs. Nobody notices: it waits until the app has settled, and what fails is said later,
// at the latest when the server can be reached again.
class InstallationReporter : public QObject {
  Q_OBJECT

 public:
  struct Pace {
    std::chrono::milliseconds settle = std::chrono::seconds(3);
    std::chrono::milliseconds daily = std::chrono::hours(24);
    std::chrono::milliseconds again = std::chrono::hours(1);
  };

  InstallationReporter(InstallationClient& client, Channel& channel, Session& session, Pace pace);
  InstallationReporter(InstallationClient& client, Channel& channel, Session& session)
      : InstallationReporter(client, channel, session, Pace{}) {}

 private:
  void report();

  InstallationClient& client_;
  Session& session_;
  const Pace pace_;
  QTimer timer_;
  bool failed_ = false;
  PendingCall call_;
};

}  // namespace mct::app
