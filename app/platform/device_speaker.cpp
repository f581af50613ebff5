#include "app/platform/device_speaker.h"

#include <utility>

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

namespace mct::app {

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
    if (waiting_.isEmpty()) return emit ran_out();
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
  waiting_ += samples;
  if (sink_ && !running_) resume();
}

void DeviceSpeaker::resume() {
  sink_->stop();
  playing_.close();
  playing_.setData(std::exchange(waiting_, {}));
  playing_.open(QIODevice::ReadOnly);
  running_ = true;
  sink_->start(&playing_);
}

void DeviceSpeaker::stop() {
  if (sink_) sink_->disconnect(this);
  sink_.reset();
  playing_.close();
  waiting_.clear();
  played_before_ms_ = 0;
  running_ = false;
}

qint64 DeviceSpeaker::played_ms() const {
  return played_before_ms_ + (running_ ? sink_->processedUSecs() / 1000 : 0);
}

}  // namespace mct::app
