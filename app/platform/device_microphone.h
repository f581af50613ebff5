#pragma once

#include <memory>

#include <QMediaDevices>

#include "app/platform/microphone.h"

class QAudioSource;

namespace mct::app {

// That of the system.
class DeviceMicrophone final : public Microphone {
  Q_OBJECT

 public:
  DeviceMicrophone();
  ~DeviceMicrophone() override;

  bool available() const override;
  bool start() override;
  void stop() override;

 private:
  QMediaDevices devices_;
  std::unique_ptr<QAudioSource> source_;
};

}  // namespace mct::app
