#include "app/features/chat/voice_player.h"

#include <algorithm>
#include <utility>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/chat/message_client.h"
#include "app/features/chat/opus_decoding.h"
#include "app/platform/speaker.h"

namespace mct::app {
namespace {

constexpr int tick_ms = 50;

}  // namespace

VoicePlayer::VoicePlayer(QObject* parent) : Component(parent) {
  tick_.setInterval(tick_ms);
  connect(&tick_, &QTimer::timeout, this, &VoicePlayer::changed);
}

VoicePlayer::~VoicePlayer() {
  stop();
}

void VoicePlayer::start(const Services& services) {
  messages_ = &services.get<MessageClient>();
  navigation_ = &services.get<Navigation>();
  speaker_ = &services.get<Speaker>();
  connect(speaker_, &Speaker::ran_out, this, [this] {
    ran_out_ = true;
    if (playing_ && !decoding_) stop();
  });
}

qreal VoicePlayer::progress() const {
  if (!playing_ || duration_ms_ == 0) return 0;
  return std::min<qreal>(1, static_cast<qreal>(speaker_->played_ms()) / duration_ms_);
}

void VoicePlayer::play(qint64 sequence) {
  const bool again = sequence == sequence_;
  stop();
  const auto message = messages_->find(id_, sequence);
  if (again || !message || !message->attachment || !message->voice) return;
  sequence_ = sequence;
  duration_ms_ = message->voice->duration_ms;
  decoding_ = std::make_unique<OpusDecoding>();
  fetching_ = messages_->fetch(
      id_, *message, [this](const QByteArray& piece) { hear(piece); },
      [this](const Result<void>& fetched) {
        if (!fetched) return give_up(mct::app::error_text(fetched.error()));
        conclude();
      });
  emit changed();
}

void VoicePlayer::hear(const QByteArray& piece) {
  const auto samples = decoding_->append(piece);
  if (samples.isEmpty()) return;
  if (!playing_) {
    if (!speaker_->start()) return give_up(tr("这台设备不能播放声音"));
    playing_ = true;
    tick_.start();
  }
  ran_out_ = false;
  speaker_->play(samples);
  emit changed();
}

void VoicePlayer::conclude() {
  decoding_.reset();
  if (!playing_) return give_up(tr("这段语音无法播放"));
  if (ran_out_) stop();
}

void VoicePlayer::give_up(const QString& why) {
  navigation_->say(why);
  stop();
}

void VoicePlayer::stop() {
  tick_.stop();
  fetching_ = {};
  decoding_.reset();
  // Others play on the same speaker.
  if (std::exchange(playing_, false)) speaker_->stop();
  ran_out_ = false;
  sequence_ = 0;
  emit changed();
}

}  // namespace mct::app
