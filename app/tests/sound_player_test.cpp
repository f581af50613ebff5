#include "app/features/place/sound_player.h"

#include <cmath>
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include "app/core/attachments/public_attachment_methods.h"
#include "app/core/cache/device_cache.h"
#include "app/core/channel/testing/fake_channel.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/chat/opus_encoding.h"
#include "app/features/place/sound.h"
#include "app/platform/testing/fake_speaker.h"

namespace mct::app {
namespace {

constexpr qsizetype bytes_played_a_second = 1'000 * Speaker::bytes_a_ms;

QByteArray recording(int seconds) {
  OpusEncoding encoding;
  QByteArray tone;
  for (int i = 0; i < seconds * 48'000; ++i) {
    const auto sample = static_cast<qint16>(8'000 * std::sin(i * 0.05));
    tone.append(reinterpret_cast<const char*>(&sample), sizeof sample);
  }
  encoding.append(tone);
  return encoding.finish();
}

TEST(SoundTest, OpusIsAsLongAsItWasAndGoesOnWhereOneWants) {
  const auto sound = open_opus(recording(10));
  ASSERT_TRUE(sound);
  EXPECT_EQ(sound->duration_ms(), 10'000);
  sound->seek(7'000);
  QByteArray rest;
  for (auto piece = sound->read(); !piece.isEmpty(); piece = sound->read()) rest += piece;
  EXPECT_EQ(rest.size(), 3 * bytes_played_a_second);
  EXPECT_TRUE(sound->read().isEmpty());
  sound->seek(0);
  EXPECT_FALSE(sound->read().isEmpty()) << "also after the end";
  EXPECT_FALSE(open_opus("no recording"));
  EXPECT_FALSE(open_opus({}));
}

class SoundPlayerTest : public testing::Test {
 protected:
  SoundPlayerTest() {
    channel_.answer(public_attachment_methods::download,
                    [this](const attachment::v1::DownloadPublicAttachmentRequest& request) {
                      EXPECT_EQ(request.noun() + "/" + request.place_id(), "guide/temple");
                      common::v1::Chunk chunk;
                      chunk.set_data(content_.toStdString());
                      return Result<common::v1::Chunk>(chunk);
                    });
    services_.provide<Channel>(channel_);
    services_.provide(cache_);
    services_.provide(navigation_);
    services_.provide<Speaker>(speaker_);
    QObject::connect(&navigation_, &Navigation::message, &navigation_,
                     [this](const QString& text) { said_ = text; });
    player_.start(services_);
    player_.setProperty("placeId", "temple");
    player_.set_attachment_id("speech");
  }
  void begin() {
    player_.toggle();
    ASSERT_TRUE(QTest::qWaitFor([this] { return player_.playing(); }));
  }

  QTemporaryDir folder_;
  FakeChannel channel_;
  DeviceCache cache_{folder_.filePath("cache.sqlite")};
  Navigation navigation_{nullptr};
  FakeSpeaker speaker_;
  Services services_;
  SoundPlayer player_;
  QByteArray content_ = recording(10);
  QString said_;
};

TEST_F(SoundPlayerTest, IsPausedAndGoesOnWhereItWas) {
  ASSERT_NO_FATAL_FAILURE(begin());
  EXPECT_EQ(player_.time().toStdString(), "0:00 / 0:10");
  EXPECT_GE(speaker_.given.size(), 3 * bytes_played_a_second);
  EXPECT_LT(speaker_.given.size(), 4 * bytes_played_a_second) << "not more than it needs";
  speaker_.played = 2'500;
  EXPECT_NEAR(player_.progress(), 0.25, 0.001);
  player_.toggle();
  EXPECT_FALSE(player_.playing());
  EXPECT_FALSE(speaker_.on);
  EXPECT_NEAR(player_.progress(), 0.25, 0.001);
  player_.toggle();
  EXPECT_TRUE(speaker_.on);
  EXPECT_NEAR(player_.progress(), 0.25, 0.001);
}

TEST_F(SoundPlayerTest, GoesBackAndForthAndNoFurtherThanItsEnds) {
  ASSERT_NO_FATAL_FAILURE(begin());
  player_.seek(0.8);
  EXPECT_TRUE(player_.playing());
  EXPECT_EQ(player_.time().toStdString(), "0:08 / 0:10");
  EXPECT_NEAR(speaker_.given.size(), 2 * bytes_played_a_second, 100);
  player_.skip(-30);
  EXPECT_EQ(player_.time().toStdString(), "0:00 / 0:10");
  player_.toggle();
  player_.skip(30);
  EXPECT_FALSE(player_.playing());
  EXPECT_EQ(player_.progress(), 1);
}

TEST_F(SoundPlayerTest, StopsAtItsEndAndBeginsAnew) {
  ASSERT_NO_FATAL_FAILURE(begin());
  player_.seek(0.9);
  speaker_.run_out();
  EXPECT_FALSE(player_.playing());
  EXPECT_EQ(player_.progress(), 0);
  player_.toggle();
  EXPECT_TRUE(player_.playing());
}

TEST_F(SoundPlayerTest, AnotherRecordingStopsTheOneBefore) {
  ASSERT_NO_FATAL_FAILURE(begin());
  player_.set_attachment_id("another");
  EXPECT_FALSE(speaker_.on);
  EXPECT_FALSE(player_.loaded());
  EXPECT_EQ(player_.time(), "");
}

TEST_F(SoundPlayerTest, WhatWasHeardOnceNeedsNoNetwork) {
  ASSERT_NO_FATAL_FAILURE(begin());
  player_.set_attachment_id({});
  channel_.go_offline(true);
  player_.set_attachment_id("speech");
  player_.toggle();
  EXPECT_TRUE(player_.playing());
}

TEST_F(SoundPlayerTest, SaysWhyThereIsNothingToHear) {
  channel_.go_offline(true);
  player_.toggle();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !said_.isEmpty(); }));
  EXPECT_FALSE(player_.loading());
  channel_.go_offline(false);
  speaker_.there = false;
  said_.clear();
  player_.toggle();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !said_.isEmpty(); }));
  EXPECT_EQ(said_.toStdString(), "这台设备不能播放声音");
  EXPECT_FALSE(player_.playing());
}

}  // namespace
}  // namespace mct::app
