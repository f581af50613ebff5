#include "backend/features/chat/voice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <opusfile.h>

namespace mct::chat {
namespace {

constexpr int samples_a_ms = 48;  // Opus is decoded at 48 kHz
constexpr int most_channels = 2;

struct Close {
  void operator()(OggOpusFile* file) const { op_free(file); }
};
using Recording = std::unique_ptr<OggOpusFile, Close>;

tl::unexpected<Error> wrong(const char* what) {
  return fail(mct::reason::invalid_argument, what, {{"attachment_id", what}});
}

// The energy of each part.
class Loudness {
 public:
  explicit Loudness(std::int64_t samples) : samples_(samples) {}

  void add(float left, float right) {
    const auto part =
        std::min<std::int64_t>(position_++ * waveform_samples / samples_, waveform_samples - 1);
    energy_[static_cast<std::size_t>(part)] += left * left + right * right;
  }
  // More than was said to be there.
  bool overfull() const { return position_ > samples_; }
  std::string waveform() const {
    const auto most = *std::ranges::max_element(energy_);
    std::string bytes;
    for (const auto it : energy_)
      bytes += static_cast<char>(most > 0 ? std::lround(255 * std::sqrt(it / most)) : 0);
    return bytes;
  }

 private:
  const std::int64_t samples_;
  std::int64_t position_ = 0;
  std::array<double, waveform_samples> energy_{};
};

}  // namespace

Result<Voice> voice_of(std::string_view recording) {
  const Recording file(op_open_memory(reinterpret_cast<const unsigned char*>(recording.data()),
                                      recording.size(), nullptr));
  if (!file || op_link_count(file.get()) != 1 || op_channel_count(file.get(), 0) > most_channels)
    return wrong("语音须为 Ogg 格式的 Opus 录音");
  const auto samples = op_pcm_total(file.get(), -1);
  if (samples <= 0) return wrong("语音是空的");
  if (samples > std::int64_t{most_voice_ms} * samples_a_ms) return wrong("语音不能超过 60 秒");
  Loudness loudness(samples);
  std::array<float, std::size_t{2} * 5760> buffer{};  // 120 ms, the longest packet
  for (;;) {
    const int read =
        op_read_float_stereo(file.get(), buffer.data(), static_cast<int>(buffer.size()));
    if (read == 0) break;
    if (read == OP_HOLE) continue;
    if (read < 0 || loudness.overfull()) return wrong("语音已损坏");
    for (std::size_t at = 0; at < static_cast<std::size_t>(read); ++at)
      loudness.add(buffer[2 * at], buffer[2 * at + 1]);
  }
  const auto duration_ms = (samples + samples_a_ms - 1) / samples_a_ms;
  return Voice{static_cast<int>(duration_ms), loudness.waveform()};
}

}  // namespace mct::chat
