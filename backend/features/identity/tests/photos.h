#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <turbojpeg.h>
#include <vector>

namespace mct::identity {

// A JPEG of noise that is the same each time, so that it is as large as a photo.
inline std::string noise_jpeg(int width = 200, int height = 120, int quality = 80) {
  std::vector<unsigned char> pixels(static_cast<std::size_t>(3 * width * height));
  unsigned state = 1;
  std::ranges::generate(pixels, [&] {
    state = state * 1'103'515'245 + 12'345;
    return static_cast<unsigned char>(state >> 16U);
  });
  const std::unique_ptr<void, int (*)(tjhandle)> turbo(tjInitCompress(), tjDestroy);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  tjCompress2(turbo.get(), pixels.data(), width, 0, height, TJPF_RGB, &bytes, &size, TJSAMP_420,
              quality, 0);
  std::string jpeg(reinterpret_cast<const char*>(bytes), size);
  tjFree(bytes);
  return jpeg;
}

}  // namespace mct::identity
