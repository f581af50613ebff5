#include "app/features/chat/voice_player.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/chat/message_client.h"
#include "app/features/chat/opus_decoding.h"

namespace mct::app {
namespace {

constexpr int tick_ms = 50;

QAudioFormat decoded_format() {
  QAudioFormat format;
  format.setSampleRate(48'000);
  format.setChannelCount(2);
  format.setSampleFormat(QAudioFormat::Int16);
  return format;
}

}  // namespace

VoicePlayer::VoicePlayer(QObject* parent) : Form(parent) {
  tick_.setInterval(tick_ms);
  connect(&tick_, &QTimer::timeout, this, &VoicePlayer::changed);
}

VoicePlayer::~VoicePlayer() {
  stop();
}

void VoicePlayer::attach(const Services& services) {
  messages_ = &services.get<MessageClient>();
  navigation_ = &services.get<Navigation>();
}

qreal VoicePlayer::progress() const {
  if (!sink_ || samples_.size() == 0) return 0;
  const auto whole_us = decoded_format().durationForBytes(static_cast<qint32>(samples_.size()));
  return std::min<qreal>(
      1, static_cast<qreal>(sink_->processedUSecs()) / static_cast<qreal>(whole_us));
}

void VoicePlayer::play(qint64 sequence) {
  const bool again = sequence == sequence_;
  stop();
  const auto message = messages_->find(id_, sequence);
  if (again || !message || !message->attachment) return;
  sequence_ = sequence;
  wait_for(messages_->download(id_, *message, AttachmentPart::whole,
                               [this](const Result<QByteArray>& speech) {
                                 complain({});
                                 if (speech) return begin(*speech);
                                 navigation_->say(mct::app::error_text(speech.error()));
                                 stop();
                               }));
  emit changed();
}

void VoicePlayer::begin(const QByteArray& speech) {
  const auto device = QMediaDevices::defaultAudioOutput();
  samples_.setData(decode_opus(speech));
  if (device.isNull() || samples_.size() == 0) {
    navigation_->say(device.isNull() ? tr("这台设备不能播放声音") : tr("这段语音无法播放"));
    return stop();
  }
  samples_.open(QIODevice::ReadOnly);
  sink_ = std::make_unique<QAudioSink>(device, decoded_format());
  connect(sink_.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
    // After it has told: it goes with this.
    if (state == QAudio::IdleState)
      QMetaObject::invokeMethod(this, &VoicePlayer::stop, Qt::QueuedConnection);
  });
  sink_->start(&samples_);
  tick_.start();
  emit changed();
}

void VoicePlayer::stop() {
  tick_.stop();
  cancel();
  if (sink_) sink_->disconnect(this);
  sink_.reset();
  samples_.close();
  sequence_ = 0;
  emit changed();
}

}  // namespace mct::app
