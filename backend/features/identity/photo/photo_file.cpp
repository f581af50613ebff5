#include "backend/features/identity/photo/photo_file.h"

#include <memory>
#include <png.h>
#include <turbojpeg.h>
#include <vector>

namespace mct::identity {
namespace {

constexpr std::size_t most_bytes = 2U << 20U;
constexpr std::int64_t most_pixels = 16'000'000;
constexpr int least_side = 100;
constexpr int quality = 90;
constexpr std::string_view jpeg_start = "\xFF\xD8\xFF";
constexpr std::string_view png_start = "\x89PNG\r\n\x1A\n";

tl::unexpected<Error> refused(const char* what) {
  return fail(mct::reason::invalid_argument, what);
}

tl::unexpected<Error> damaged() {
  return refused("照片已损坏，请换一张");
}

Status check_size(int width, int height) {
  if (width < least_side || height < least_side) return refused("照片太小，看不清");
  if (std::int64_t{width} * height > most_pixels) return refused("照片超过 1600 万像素");
  return {};
}

using Turbo = std::unique_ptr<void, int (*)(tjhandle)>;

// What TurboJPEG has allocated.
struct Buffer {
  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { tjFree(bytes); }
  std::string text() const { return {reinterpret_cast<const char*>(bytes), size}; }

  unsigned char* bytes = nullptr;
  unsigned long size = 0;
};

Result<std::string> picture_of_jpeg(std::string_view file) {
  const Turbo turbo(tjInitTransform(), tjDestroy);
  const auto* bytes = reinterpret_cast<const unsigned char*>(file.data());
  int width = 0, height = 0, subsampling = 0, colors = 0;
  if (tjDecompressHeader3(turbo.get(), bytes, file.size(), &width, &height, &subsampling,
                          &colors) != 0)
    return damaged();
  if (auto status = check_size(width, height); !status) return fail(status.error());
  tjtransform wish{};
  wish.op = TJXOP_NONE;
  wish.options = TJXOPT_COPYNONE;
  Buffer picture;
  if (tjTransform(turbo.get(), bytes, file.size(), 1, &picture.bytes, &picture.size, &wish,
                  TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS) != 0)
    return damaged();
  return picture.text();
}

Result<std::string> picture_of_png(std::string_view file) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  const std::unique_ptr<png_image, void (*)(png_imagep)> freed(&image, png_image_free);
  if (png_image_begin_read_from_memory(&image, file.data(), file.size()) == 0) return damaged();
  const int width = static_cast<int>(std::min<png_uint_32>(image.width, most_pixels));
  const int height = static_cast<int>(std::min<png_uint_32>(image.height, most_pixels));
  if (auto status = check_size(width, height); !status) return fail(status.error());
  image.format = PNG_FORMAT_RGB;
  std::vector<unsigned char> pixels(PNG_IMAGE_SIZE(image));
  const png_color white{255, 255, 255};
  if (png_image_finish_read(&image, &white, pixels.data(), 0, nullptr) == 0) return damaged();
  const Turbo turbo(tjInitCompress(), tjDestroy);
  Buffer picture;
  if (tjCompress2(turbo.get(), pixels.data(), width, 0, height, TJPF_RGB, &picture.bytes,
                  &picture.size, TJSAMP_444, quality, 0) != 0)
    return damaged();
  return picture.text();
}

}  // namespace

Result<std::string> picture_of(std::string_view file) {
  if (file.empty()) return refused("请添加照片");
  if (file.size() > most_bytes) return refused("照片超过 2 MiB");
  if (file.starts_with(jpeg_start)) return picture_of_jpeg(file);
  if (file.starts_with(png_start)) return picture_of_png(file);
  return refused("照片应为 JPEG 或 PNG");
}

}  // namespace mct::identity
