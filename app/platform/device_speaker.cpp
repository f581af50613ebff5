#include "app/platform/device_speaker.h"

#include <algorithm>
#include <cstring>

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

namespace mct::app {

qint64 DeviceSpeaker::Queue::readData(char* data, qint64 most) {
  const auto count = std::min<qint64>(most, samples_.size());
  std::memcpy(data, samples_.constData(), static_cast<std::size_t>(count));
  samples_.remove(0, count);
  return count;
}

DeviceSpeaker::DeviceSpeaker() = default;

DeviceSpeaker::~DeviceSpeaker() {
  stop();
}

bool DeviceSpeaker::start() {
  stop();
  QAudioFormat format;
  format.setSampleRate(rate);
  format.setChannelCount(1);
  format.setSampleFormat(QAudioFormat::Int16);
  const auto device = QMediaDevices::defaultAudioOutput();
  if (device.isNull() || !device.isFormatSupported(format)) return false;
  sink_ = std::make_unique<QAudioSink>(device, format);
  const auto ended = [this] {
    running_ = false;
    played_before_ms_ += sink_->processedUSecs() / 1000;
    if (queue_.bytesAvailable() == 0) return emit ran_out();
    resume();
  };
  // Queued: the sink tells in the middle of its own work, and may go with what is done about it.
  connect(
      sink_.get(), &QAudioSink::stateChanged, this,
      [this, ended](QAudio::State state) {
        if (running_ && state == QAudio::IdleState) ended();
      },
      Qt::QueuedConnection);
  return true;
}

void DeviceSpeaker::play(const QByteArray& samples) {
  queue_.append(samples);
  if (sink_ && !running_) resume();
}

void DeviceSpeaker::resume() {
  sink_->stop();
  running_ = true;
  sink_->start(&queue_);
}

void DeviceSpeaker::stop() {
  if (sink_) sink_->disconnect(this);
  sink_.reset();
  queue_.clear();
  played_before_ms_ = 0;
  running_ = false;
}

qint64 DeviceSpeaker::played_ms() const {
  return played_before_ms_ + (running_ ? sink_->processedUSecs() / 1000 : 0);
}

}  // namespace mct::app
