#pragma once

#include <memory>

#include <QBuffer>

#include "app/platform/speaker.h"

class QAudioSink;

namespace mct::app {

// That of the system.
class DeviceSpeaker final : public Speaker {
  Q_OBJECT

 public:
  DeviceSpeaker();
  ~DeviceSpeaker() override;

  bool start() override;
  void play(const QByteArray& samples) override;
  void stop() override;
  qint64 played_ms() const override;

 private:
  void resume();

  QByteArray waiting_;
  QBuffer playing_;
  std::unique_ptr<QAudioSink> sink_;
  qint64 played_before_ms_ = 0;  // in earlier runs: the sink counts each alone
  bool running_ = false;
};

}  // namespace mct::app
