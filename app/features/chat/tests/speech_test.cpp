#include <algorithm>
#include <cmath>
#include <utility>

#include "app/core/attachments/attachment_methods.h"
#include "app/features/chat/opus_decoding.h"
#include "app/features/chat/opus_encoding.h"
#include "app/features/chat/tests/chat_fixture.h"
#include "app/features/chat/voice_player.h"
#include "app/platform/testing/fake_speaker.h"

namespace mct::app {
namespace {

namespace files = attachment_methods;

QByteArray spoken(int samples) {
  OpusEncoding encoding;
  QByteArray tone;
  for (int i = 0; i < samples; ++i) {
    const auto sample = static_cast<qint16>(8'000 * std::sin(i * 0.05));
    tone.append(reinterpret_cast<const char*>(&sample), sizeof sample);
  }
  // As a microphone gives it: in pieces of any size.
  for (qsizetype at = 0; at < tone.size(); at += 1'000) encoding.append(tone.mid(at, 1'000));
  EXPECT_EQ(encoding.duration_ms(), samples / 48);
  return encoding.finish();
}

QByteArray heard(const QByteArray& file, qsizetype piece) {
  OpusDecoding decoding;
  QByteArray samples;
  for (qsizetype at = 0; at < file.size(); at += piece)
    samples += decoding.append(file.mid(at, piece));
  return samples;
}

TEST(SpeechTest, ComesBackAsLongAsItWas) {
  for (const int count : {100, 960, 961, 48'000, 150'017}) {
    const auto file = spoken(count);
    const auto samples = heard(file, file.size());
    EXPECT_EQ(samples.size(), count * 2) << "of two bytes";
    EXPECT_EQ(heard(file, 7), samples) << "in whatever pieces it comes";
  }
  EXPECT_EQ(OpusEncoding().finish(), QByteArray());
  EXPECT_EQ(heard("no speech", 4), QByteArray());
}

TEST(SpeechTest, BeginsBeforeAllOfItIsThereAndGoesOnAfterWhatIsDamaged) {
  auto file = spoken(10 * 48'000);
  EXPECT_GT(heard(file.first(file.size() / 2), 1'000).size(), 4 * 96'000);
  std::fill_n(file.begin() + file.size() / 2, 200, '\0');
  const auto rest = heard(file, 1'000);
  EXPECT_GT(rest.size(), 5 * 96'000);
  EXPECT_LT(rest.size(), 10 * 96'000);
}

class VoicePlayerTest : public ChatTest {
 protected:
  void SetUp() override {
    ASSERT_TRUE(ready());
    said("");
    auto& message = log_.back();
    message.set_kind(pb::MESSAGE_KIND_VOICE);
    message.mutable_voice()->set_duration_ms(10'000);
    message.mutable_attachment()->set_id("speech");
    tell(message);
    ASSERT_TRUE(until([this] { return messages_->find("a", 1).has_value(); }));
    channel_.answer(files::download_attachment,
                    [this](const files::pb::DownloadAttachmentRequest& request) {
                      EXPECT_EQ(request.place_id(), "a-1");
                      return Result<common::v1::Chunk>(chunk(speech_.first(speech_.size() / 2)));
                    });
    channel_.keep_open(files::download_attachment.path);
    open();
    services_.provide<Speaker>(speaker_);
    player_.start(services_);
    player_.setProperty("conversationId", "a");
    QObject::connect(&navigation_, &Navigation::message, &navigation_,
                     [this](const QString& text) { said_ = text; });
  }
  static common::v1::Chunk chunk(const QByteArray& data) {
    common::v1::Chunk chunk;
    chunk.set_data(data.toStdString());
    return chunk;
  }
  void play_half() {
    player_.play(1);
    ASSERT_TRUE(until([this] { return !speaker_.given.isEmpty() || player_.sequence() == 0; }));
  }
  void bring_rest() {
    channel_.push(files::download_attachment, chunk(speech_.mid(speech_.size() / 2)));
  }
  void finish() { channel_.finish(files::download_attachment.path); }

  const QByteArray speech_ = spoken(10 * 48'000);
  FakeSpeaker speaker_;
  VoicePlayer player_;
  QString said_;
};

TEST_F(VoicePlayerTest, PlaysWhileTheRestIsOnItsWay) {
  ASSERT_NO_FATAL_FAILURE(play_half());
  EXPECT_TRUE(speaker_.on);
  const auto half = speaker_.given.size();
  EXPECT_GT(half, 4 * 96'000);
  EXPECT_LT(half, 6 * 96'000);
  speaker_.played = 2'500;
  EXPECT_NEAR(player_.progress(), 0.25, 0.01);

  // The network is slower than the ear.
  speaker_.run_out();
  EXPECT_EQ(player_.sequence(), 1);
  bring_rest();
  finish();
  EXPECT_EQ(speaker_.given.size(), 10 * 96'000);
  EXPECT_TRUE(speaker_.on);
  speaker_.run_out();
  EXPECT_EQ(player_.sequence(), 0);
  EXPECT_FALSE(speaker_.on);
  EXPECT_EQ(said_, "");
}

TEST_F(VoicePlayerTest, StopsAtTheEndAlsoWhenTheEndIsKnownLate) {
  ASSERT_NO_FATAL_FAILURE(play_half());
  bring_rest();
  speaker_.run_out();
  EXPECT_EQ(player_.sequence(), 1);
  finish();
  EXPECT_EQ(player_.sequence(), 0);
}

TEST_F(VoicePlayerTest, SaysWhyThereIsNothingToHear) {
  ASSERT_NO_FATAL_FAILURE(play_half());
  channel_.cut(files::download_attachment.path, {Code::unavailable, {}, {}});
  EXPECT_EQ(player_.sequence(), 0);
  EXPECT_FALSE(speaker_.on);
  EXPECT_NE(std::exchange(said_, {}), "");

  speaker_.there = false;
  player_.play(1);
  ASSERT_TRUE(until([this] { return !said_.isEmpty(); }));
  EXPECT_EQ(std::exchange(said_, {}), "这台设备不能播放声音");
  EXPECT_EQ(player_.sequence(), 0);
  EXPECT_FALSE(channel_.is_open(files::download_attachment.path));
}

TEST_F(VoicePlayerTest, WhatIsPlayedIsStoppedByAnotherTouch) {
  ASSERT_NO_FATAL_FAILURE(play_half());
  player_.play(1);
  EXPECT_EQ(player_.sequence(), 0);
  EXPECT_FALSE(speaker_.on);
  EXPECT_FALSE(channel_.is_open(files::download_attachment.path));
}

}  // namespace
}  // namespace mct::app
