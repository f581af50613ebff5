#include "app/features/place/sound_reading.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTest>

#include "app/features/place/sound.h"
#include "app/platform/media_backend.h"
#include "app/platform/speaker.h"

namespace mct::app {
namespace {

constexpr qsizetype bytes_read_a_second = 1'000 * Speaker::bytes_a_ms;

// A second of a tone, as recordings come.
class SoundReadingTest : public testing::TestWithParam<const char*> {
 protected:
  static void SetUpTestSuite() { choose_media_backend(); }
  static QByteArray recording() {
    QFile file(QStringLiteral(MCT_SOURCE_DIR "/tests/fixtures/sounds/") +
               QString::fromLatin1(GetParam()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
  // Nothing: it could not be read.
  std::unique_ptr<Sound> sound_of(const QByteArray& content) {
    bool read = false;
    std::unique_ptr<Sound> sound;
    reading_.read(content, [&](std::unique_ptr<Sound> it) {
      sound = std::move(it);
      read = true;
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return read; }, 10'000));
    return sound;
  }

  SoundReading reading_;
};

TEST_P(SoundReadingTest, IsDecodedByTheDevice) {
  const auto sound = sound_of(recording());
  ASSERT_TRUE(sound) << "Qt Multimedia has no decoder for it";
  EXPECT_NEAR(static_cast<double>(sound->duration_ms()), 1'000, 150) << "with what encoders add";
  QByteArray all;
  for (auto piece = sound->read(); !piece.isEmpty(); piece = sound->read()) all += piece;
  EXPECT_NEAR(static_cast<double>(all.size()), bytes_read_a_second, 0.15 * bytes_read_a_second);
  EXPECT_GT(all.count('\0'), 0);
}

TEST_P(SoundReadingTest, WhatIsDamagedIsSaidToBe) {
  EXPECT_FALSE(sound_of(recording().left(20)));
}

INSTANTIATE_TEST_SUITE_P(Recordings, SoundReadingTest,
                         testing::Values("bare.mp3", "tagged.mp3", "iphone.m4a", "android.m4a"));

}  // namespace
}  // namespace mct::app
