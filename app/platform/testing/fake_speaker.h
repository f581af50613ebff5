#pragma once

#include "app/platform/speaker.h"

namespace mct::app {

// Plays when the test says so.
class FakeSpeaker final : public Speaker {
 public:
  bool start() override {
    stop();
    return on = there;
  }
  void play(const QByteArray& samples) override { given += samples; }
  void stop() override {
    on = false;
    given.clear();
    played = 0;
  }
  qint64 played_ms() const override { return played; }
  void run_out() {
    played = given.size() / 96;
    emit ran_out();
  }

  bool there = true, on = false;
  QByteArray given;
  qint64 played = 0;
};

}  // namespace mct::app
