#include "backend/attachments/picture.h"

#include <memory>
#include <vips/vips.h>

namespace mct::attachments {
namespace {

constexpr double most_pixels = 50e6;
constexpr int thumbnail_side = 360;
constexpr int quality = 90, thumbnail_quality = 80;

struct Release {
  void operator()(VipsImage* image) const { g_object_unref(image); }
  void operator()(void* bytes) const { g_free(bytes); }
};
using Image = std::unique_ptr<VipsImage, Release>;

// Once for the process. Pictures come from strangers: only the loaders that are well tested by
// many, one thread each, and no cache that grows.
bool start_vips() {
  static const bool started = [] {
    if (VIPS_INIT("mct") != 0) return false;
    vips_block_untrusted_set(TRUE);
    vips_concurrency_set(1);
    vips_cache_set_max(0);
    return true;
  }();
  return started;
}

tl::unexpected<Error> bad_picture(const char* what) {
  vips_error_clear();
  return fail(reason::bad_picture, what);
}

// Lazily: the header is read, and pixels when they are asked for.
Image load(std::string_view content, bool jpeg, VipsAccess access) {
  auto* bytes = const_cast<char*>(content.data());
  VipsImage* image = nullptr;
  const int failed = jpeg ? vips_jpegload_buffer(bytes, content.size(), &image, "access", access,
                                                 "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr)
                          : vips_pngload_buffer(bytes, content.size(), &image, "access", access,
                                                "fail_on", VIPS_FAIL_ON_TRUNCATED, nullptr);
  return Image(failed != 0 ? nullptr : image);
}

std::string encode(VipsImage* image, bool jpeg, int q) {
  void* bytes = nullptr;
  std::size_t size = 0;
  const int failed =
      jpeg ? vips_jpegsave_buffer(image, &bytes, &size, "Q", q, "strip", TRUE, nullptr)
           : vips_pngsave_buffer(image, &bytes, &size, "strip", TRUE, nullptr);
  const std::unique_ptr<void, Release> owned(bytes);
  return failed != 0 ? std::string() : std::string(static_cast<const char*>(bytes), size);
}

}  // namespace

Result<Picture> cleaned(std::string_view content, std::string_view media_type) {
  if (!start_vips()) return fail(mct::reason::internal, "libvips does not start");
  const bool jpeg = media_type == "image/jpeg";
  auto image = load(content, jpeg, VIPS_ACCESS_SEQUENTIAL);
  if (!image) return bad_picture("图片已损坏，打不开");
  if (static_cast<double>(image->Xsize) * image->Ysize > most_pixels)
    return bad_picture("图片超过 5000 万像素");
  // Only what is turned needs all of its pixels at once.
  if (vips_image_get_orientation(image.get()) > 1) image = load(content, jpeg, VIPS_ACCESS_RANDOM);
  VipsImage* made = nullptr;
  if (!image || vips_autorot(image.get(), &made, nullptr) != 0)
    return bad_picture("图片已损坏，打不开");
  const Image upright(made);
  Picture picture;
  picture.width = upright->Xsize;
  picture.height = upright->Ysize;
  picture.content = encode(upright.get(), jpeg, quality);
  if (vips_thumbnail_buffer(const_cast<char*>(content.data()), content.size(), &made,
                            thumbnail_side, "height", thumbnail_side, "size", VIPS_SIZE_DOWN,
                            nullptr) != 0)
    return bad_picture("图片已损坏，打不开");
  const Image small(made);
  picture.thumbnail = encode(small.get(), true, thumbnail_quality);
  if (picture.content.empty() || picture.thumbnail.empty())
    return bad_picture("图片已损坏，打不开");
  vips_thread_shutdown();
  return picture;
}

}  // namespace mct::attachments
