#include "backend/attachments/content_type.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace mct::attachments {
namespace {

std::string recording(const std::string& name) {
  std::ifstream file(MCT_SOURCE_DIR "/tests/fixtures/sounds/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(ContentTypeTest, RecordingsAreKnownByWhatTheyAre) {
  EXPECT_EQ(content_type(recording("bare.mp3")), "audio/mpeg");
  EXPECT_EQ(content_type(recording("tagged.mp3")), "audio/mpeg");
  EXPECT_EQ(content_type(recording("iphone.m4a")), "audio/x-m4a");
  // It does not say that there is nothing to see: whoever asks for a recording goes by its name.
  EXPECT_EQ(content_type(recording("android.m4a")), "video/mp4");
}

TEST(ContentTypeTest, AProgramIsNoRecordingWhateverItIsCalled) {
  EXPECT_FALSE(content_type("#!/bin/sh\necho"));
  EXPECT_FALSE(content_type("<html><script></script></html>"));
}

}  // namespace
}  // namespace mct::attachments
