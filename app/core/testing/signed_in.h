#pragma once

#include "app/core/channel/channel.h"
#include "app/core/session/session.h"

namespace mct::app {

// Somebody who is signed in and acts through the staff card “card”.
struct SignedIn {
  explicit SignedIn(Channel& channel) : session(channel, vault) {
    session.begin({}, "access", "refresh");
    act_through("card");
  }
  void act_through(const QString& card_id) {
    session.act_through({card_id, "样例", "样例所", "unit", false});
  }

  class NoVault final : public TokenVault {
   public:
    void read(std::function<void(QByteArray)>) override {}
    void write(const QByteArray&) override {}
  };
  NoVault vault;
  Session session;
};

}  // namespace mct::app
