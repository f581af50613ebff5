#include "app/features/installation/installation_reporter.h"

#include "app/core/channel/channel.h"
#include "app/core/session/session.h"
#include "app/features/installation/installation_client.h"

namespace mct::app {

InstallationReporter::InstallationReporter(InstallationClient& client, Channel& channel,
                                           Session& session, Pace pace)
    : client_(client), session_(session), pace_(pace) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &InstallationReporter::report);
  connect(&session_, &Session::cardChanged, this, [this] {
    // What is on its way says the former card; its answer would put off the new one.
    call_.cancel();
    timer_.start(pace_.settle);
  });
  connect(&channel, &Channel::reachableChanged, this, [this](bool reachable) {
    if (reachable && failed_) timer_.start(pace_.settle);
  });
  timer_.start(pace_.settle);
}

void InstallationReporter::report() {
  // Signed in, but the card is still on its way: it says when it is here.
  if (session_.signed_in() && session_.card_id().isEmpty()) return timer_.start(pace_.again);
  call_ = client_.report_installation(session_.signed_in(), [this](const Result<void>& outcome) {
    failed_ = !outcome;
    timer_.start(failed_ ? pace_.again : pace_.daily);
  });
}

}  // namespace mct::app
