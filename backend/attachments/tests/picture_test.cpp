#include "backend/attachments/tests/attachment_fixture.h"

namespace mct::attachments {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string save(VipsImage* image, const char* suffix) {
  void* bytes = nullptr;
  std::size_t size = 0;
  EXPECT_EQ(vips_image_write_to_buffer(image, suffix, &bytes, &size, nullptr), 0)
      << vips_error_buffer();
  std::string content(static_cast<const char*>(bytes), size);
  g_free(bytes);
  g_object_unref(image);
  return content;
}

VipsImage* black(int width, int height, int bands = 3) {
  VipsImage* plain = nullptr;
  VipsImage* image = nullptr;
  vips_black(&plain, width, height, "bands", bands, nullptr);
  vips_copy(plain, &image, "interpretation",
            bands == 3 ? VIPS_INTERPRETATION_sRGB : VIPS_INTERPRETATION_B_W, nullptr);
  g_object_unref(plain);
  return image;
}

// As a camera held sideways makes them, with a note of where.
std::string photo(int width, int height) {
  auto* image = black(width, height);
  vips_image_set_int(image, VIPS_META_ORIENTATION, 6);
  vips_image_set_string(image, "exif-ifd0-ImageDescription", "secret-place");
  return save(image, ".jpg");
}

class PictureTest : public AttachmentTest {};
MCT_ON_BOTH_ENGINES(PictureTest);

TEST_P(PictureTest, APictureIsUprightAndTellsNoMoreThanItShows) {
  const auto content = photo(800, 600);
  ASSERT_THAT(content, HasSubstr("secret-place"));
  const auto attachment = upload(content);
  ASSERT_TRUE(attachment) << attachment.error().message;
  EXPECT_EQ(attachment->media_type(), "image/jpeg");
  EXPECT_TRUE(attachment->has_thumbnail());
  const auto kept = own(attachment->id()).value();
  EXPECT_THAT(kept, Not(HasSubstr("secret-place")));
  EXPECT_THAT(kept, Not(HasSubstr("Exif")));
  EXPECT_EQ(attachment->sha256(), sha256_hex(kept));
  const auto size_of = [](const std::string& bytes) {
    auto* image = vips_image_new_from_buffer(bytes.data(), bytes.size(), "", nullptr);
    EXPECT_NE(image, nullptr);
    if (image == nullptr) return std::pair(0, 0);
    const std::pair size(vips_image_get_width(image), vips_image_get_height(image));
    g_object_unref(image);
    return size;
  };
  EXPECT_EQ(size_of(kept), std::pair(600, 800));
  const Place on{"place", "temple"};
  auto sized = [&](Connection& it) -> Result<std::map<std::string, PictureSize>> {
    if (auto status = attach(it, "anna", {attachment->id()}, on); !status)
      return fail(status.error());
    return picture_sizes(it, on);
  };
  const auto sizes = run(database().write(sized));
  ASSERT_TRUE(sizes);
  EXPECT_EQ(sizes->at(attachment->id()).width, 600);
  EXPECT_EQ(sizes->at(attachment->id()).height, 800);
  EXPECT_EQ(size_of(own(attachment->id(), true).value()), std::pair(270, 360));
}

TEST_P(PictureTest, APictureThatIsTooManyPixelsOrBrokenIsRefused) {
  EXPECT_EQ(reason_of(upload(save(black(8'000, 8'000, 1), ".png"))), "BAD_PICTURE");
  EXPECT_EQ(reason_of(upload(photo(800, 600).substr(0, 2'000))), "BAD_PICTURE");
}

}  // namespace
}  // namespace mct::attachments
