#include "backend/features/identity/photo/photo_file.h"

#include <gmock/gmock.h>
#include <png.h>

#include "backend/features/identity/tests/photos.h"

namespace mct::identity {
namespace {
using namespace std::string_literals;

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr auto jpeg_start = "\xFF\xD8\xFF";

std::string photo_complaint(const std::string& file) {
  auto picture = picture_of(file);
  return picture ? "" : picture.error().message;
}

std::string png(int width, int height) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(width);
  image.height = static_cast<png_uint_32>(height);
  image.format = PNG_FORMAT_GRAY;
  const std::vector<unsigned char> pixels(PNG_IMAGE_SIZE(image), 90);
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::string file(size, '\0');
  png_image_write_to_memory(&image, file.data(), &size, 0, pixels.data(), 0, nullptr);
  file.resize(size);
  return file;
}

// With a segment behind the start of the image, as EXIF is.
std::string with_segment(std::string jpeg, char marker, const std::string& content) {
  const auto length = content.size() + 2;
  const std::string head{'\xFF', marker, static_cast<char>(length >> 8U),
                         static_cast<char>(length & 0xFFU)};
  return jpeg.insert(2, head + content);
}

TEST(PhotoFile, AJpegIsTakenWithoutWhatACameraHasNoted) {
  auto file = with_segment(noise_jpeg(), '\xE1', "Exif\0\0GPS 39.94N 116.10E"s);
  file = with_segment(file, '\xFE', "secret comment");
  file += "PK\x03\x04 a whole archive behind the picture";
  auto picture = picture_of(file);
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_THAT(*picture, StartsWith(jpeg_start));
  for (const auto* hidden : {"Exif", "GPS", "secret comment", "PK\x03\x04", "archive"})
    EXPECT_THAT(*picture, Not(HasSubstr(hidden)));
  EXPECT_EQ(picture_of(*picture).value(), *picture) << "the picture itself stays as it is";
}

TEST(PhotoFile, APngBecomesAJpeg) {
  auto picture = picture_of(png(120, 100));
  ASSERT_TRUE(picture) << picture.error().message;
  EXPECT_THAT(*picture, StartsWith(jpeg_start));
}

TEST(PhotoFile, TheContentCountsNotWhatItPretendsToBe) {
  EXPECT_THAT(photo_complaint(""), HasSubstr("请添加"));
  EXPECT_THAT(photo_complaint("%PDF-1.4 not a photo"), HasSubstr("JPEG 或 PNG"));
  EXPECT_THAT(photo_complaint("<svg onload='x'/>"), HasSubstr("JPEG 或 PNG"));
  EXPECT_THAT(photo_complaint(std::string(jpeg_start) + "<html>"), HasSubstr("损坏"));
  EXPECT_THAT(photo_complaint("\x89PNG\r\n\x1A\n<html>"), HasSubstr("损坏"));
  const auto jpeg = noise_jpeg();
  EXPECT_THAT(photo_complaint(jpeg.substr(0, jpeg.size() / 2)), HasSubstr("损坏"));
  const auto whole = png(120, 100);
  EXPECT_THAT(photo_complaint(whole.substr(0, whole.size() / 2)), HasSubstr("损坏"));
}

TEST(PhotoFile, TooLargeAndTooSmallOnesAreRefused) {
  EXPECT_THAT(photo_complaint(noise_jpeg(2000, 1500, 95)), HasSubstr("2 MiB"));
  EXPECT_THAT(photo_complaint(noise_jpeg(99, 200)), HasSubstr("太小"));
  EXPECT_THAT(photo_complaint(png(200, 99)), HasSubstr("太小"));
  EXPECT_THAT(photo_complaint(png(5000, 4000)), HasSubstr("1600 万"))
      << "small as a file, not as a picture";
}

}  // namespace
}  // namespace mct::identity
