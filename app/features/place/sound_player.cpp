#include "app/features/place/sound_player.h"

#include <algorithm>

#include "app/core/attachments/attachment_file.h"
#include "app/core/cache/device_cache.h"
#include "app/core/channel/channel.h"
#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/place/sound.h"
#include "app/features/place/sound_reading.h"
#include "app/platform/speaker.h"

namespace mct::app {
namespace {

constexpr int tick_ms = 200;
// What the speaker has ahead, so that it is never waited for.
constexpr qint64 ahead_ms = 3'000;

QString minutes(qint64 ms) {
  return QStringLiteral("%1:%2").arg(ms / 60'000).arg(ms / 1000 % 60, 2, 10, QChar('0'));
}

}  // namespace

SoundPlayer::SoundPlayer(QObject* parent) : Component(parent) {
  tick_.setInterval(tick_ms);
  connect(&tick_, &QTimer::timeout, this, &SoundPlayer::feed);
}

SoundPlayer::~SoundPlayer() {
  pause();
}

void SoundPlayer::start(const Services& services) {
  file_ = std::make_unique<AttachmentFile>(services.get<Channel>(), services.get<DeviceCache>());
  reading_ = std::make_unique<SoundReading>();
  navigation_ = &services.get<Navigation>();
  speaker_ = &services.get<Speaker>();
  connect(speaker_, &Speaker::ran_out, this, [this] {
    if (!playing_) return;
    if (!ended_) return feed();
    pause();
    from_ms_ = 0;
    emit changed();
  });
}

void SoundPlayer::set_attachment_id(const QString& id) {
  if (id == id_) return;
  pause();
  if (file_) file_->clear();
  if (reading_) reading_->stop();
  sound_.reset();
  loading_ = false;
  from_ms_ = 0;
  id_ = id;
  emit changed();
}

qint64 SoundPlayer::position_ms() const {
  if (!sound_) return 0;
  const auto played = playing_ ? speaker_->played_ms() : 0;
  return std::min(sound_->duration_ms(), from_ms_ + played);
}

qreal SoundPlayer::progress() const {
  const auto all = sound_ ? sound_->duration_ms() : 0;
  return all == 0 ? 0 : static_cast<qreal>(position_ms()) / static_cast<qreal>(all);
}

QString SoundPlayer::time() const {
  if (!sound_) return {};
  return QStringLiteral("%1 / %2").arg(minutes(position_ms()), minutes(sound_->duration_ms()));
}

void SoundPlayer::toggle() {
  if (loading_ || id_.isEmpty()) return;
  if (playing_) return pause();
  if (sound_) return play();
  fetch();
}

void SoundPlayer::fetch() {
  loading_ = true;
  emit changed();
  file_->fetch({id_, {QStringLiteral("guide"), place_id_}, true},
               [this](const Result<void>& fetched) {
                 if (!fetched) return give_up(mct::app::error_text(fetched.error()));
                 reading_->read(file_->content(), [this](std::unique_ptr<Sound> sound) {
                   if (!sound) return give_up(tr("这台设备放不了这种录音"));
                   sound_ = std::move(sound);
                   loading_ = false;
                   play();
                 });
               });
}

void SoundPlayer::give_up(const QString& why) {
  loading_ = false;
  emit changed();
  navigation_->say(why);
}

void SoundPlayer::play() {
  if (!speaker_->start()) return give_up(tr("这台设备不能播放声音"));
  playing_ = true;
  ended_ = false;
  fed_ms_ = 0;
  sound_->seek(from_ms_);
  tick_.start();
  feed();
}

void SoundPlayer::pause() {
  if (!playing_) return;
  tick_.stop();
  from_ms_ = position_ms();
  playing_ = false;
  speaker_->stop();
  emit changed();
}

void SoundPlayer::feed() {
  while (!ended_ && fed_ms_ - speaker_->played_ms() < ahead_ms) {
    const auto samples = sound_->read();
    ended_ = samples.isEmpty();
    fed_ms_ += samples.size() / Speaker::bytes_a_ms;
    if (!ended_) speaker_->play(samples);
  }
  emit changed();
}

void SoundPlayer::seek(qreal progress) {
  if (sound_) go_to(static_cast<qint64>(progress * static_cast<qreal>(sound_->duration_ms())));
}

void SoundPlayer::skip(int seconds) {
  if (sound_) go_to(position_ms() + qint64{1000} * seconds);
}

void SoundPlayer::go_to(qint64 ms) {
  const bool was_playing = playing_;
  pause();
  from_ms_ = std::clamp<qint64>(ms, 0, sound_->duration_ms());
  if (was_playing) return play();
  emit changed();
}

}  // namespace mct::app
