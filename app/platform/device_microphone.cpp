#include "app/platform/device_microphone.h"

#include <QAudioDevice>
#include <QAudioSource>

namespace mct::app {

DeviceMicrophone::DeviceMicrophone() {
  connect(&devices_, &QMediaDevices::audioInputsChanged, this, &Microphone::availableChanged);
}

DeviceMicrophone::~DeviceMicrophone() = default;

bool DeviceMicrophone::available() const {
  return !QMediaDevices::audioInputs().isEmpty();
}

bool DeviceMicrophone::start() {
  QAudioFormat format;
  format.setSampleRate(rate);
  format.setChannelCount(1);
  format.setSampleFormat(QAudioFormat::Int16);
  const auto device = QMediaDevices::defaultAudioInput();
  if (device.isNull() || !device.isFormatSupported(format)) return false;
  source_ = std::make_unique<QAudioSource>(device, format);
  auto* stream = source_->start();
  if (!stream) {
    source_.reset();
    return false;
  }
  connect(stream, &QIODevice::readyRead, this, [this, stream] { emit heard(stream->readAll()); });
  return true;
}

void DeviceMicrophone::stop() {
  if (source_) source_->stop();
  source_.reset();
}

}  // namespace mct::app
