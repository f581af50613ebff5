#include "backend/features/chat/voice.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "backend/features/chat/tests/speech.h"

namespace mct::chat {
namespace {

TEST(Voice, IsAsLongAndAsLoudAsItWasRecorded) {
  for (const int channels : {1, 2}) {
    const auto voice = voice_of(Recorder(channels).record(2'000));
    ASSERT_TRUE(voice) << voice.error().message;
    EXPECT_EQ(voice->duration_ms, 2'000);
    ASSERT_EQ(voice->waveform.size(), std::size_t{waveform_samples});
    const auto loud = [&](std::size_t at) {
      return static_cast<unsigned char>(voice->waveform[at]);
    };
    EXPECT_EQ(static_cast<unsigned char>(*std::ranges::max_element(
                  voice->waveform, {}, [](char c) { return static_cast<unsigned char>(c); })),
              255);
    EXPECT_LT(loud(2), 30);
    EXPECT_NEAR(loud(32), 128, 25);
    EXPECT_GT(loud(61), 220);
  }
}

TEST(Voice, IsAtMostAMinute) {
  EXPECT_TRUE(voice_of(Recorder().record(60'000)));
  const auto longer = voice_of(Recorder().record(60'020));
  ASSERT_FALSE(longer);
  ASSERT_EQ(longer.error().violations.size(), 1U);
  EXPECT_EQ(longer.error().violations[0].where, "attachment_id");
}

TEST(Voice, IsNothingElse) {
  const auto good = Recorder().record(1'000);
  EXPECT_FALSE(voice_of(""));
  EXPECT_FALSE(voice_of("OggS but not Opus"));
  EXPECT_FALSE(voice_of(good.substr(0, 60))) << "the head alone";
  auto three = good;
  three[28 + 9] = 3;  // the count of channels in the head, whose checksum no longer fits
  EXPECT_FALSE(voice_of(three));
  EXPECT_FALSE(voice_of(good + good)) << "two recordings in one file";
  // Whatever is broken within: an answer or an error, and nothing worse.
  for (std::size_t at = 0; at < good.size(); at += 7) {
    auto damaged = good;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
    const auto voice = voice_of(damaged);
    EXPECT_TRUE(!voice || voice->duration_ms <= most_voice_ms);
  }
}

}  // namespace
}  // namespace mct::chat
