#include "app/features/chat/opus_decoding.h"

#include <array>
#include <memory>
#include <opusfile.h>

namespace mct::app {
namespace {

constexpr int channels = 2;
// 120 ms, the longest packet.
constexpr std::size_t most_samples = 5'760 * channels;

}  // namespace

QByteArray decode_opus(const QByteArray& file) {
  int error = 0;
  const std::unique_ptr<OggOpusFile, decltype(&op_free)> opened(
      op_open_memory(reinterpret_cast<const unsigned char*>(file.constData()),
                     static_cast<std::size_t>(file.size()), &error),
      &op_free);
  if (!opened) return {};
  QByteArray samples;
  std::array<opus_int16, most_samples> piece{};
  for (int read; (read = op_read_stereo(opened.get(), piece.data(), piece.size())) != 0;) {
    if (read < 0) return {};
    samples.append(reinterpret_cast<const char*>(piece.data()),
                   static_cast<qsizetype>(read) * channels * qsizetype{sizeof(opus_int16)});
  }
  return samples;
}

}  // namespace mct::app
