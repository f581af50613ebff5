#include "app/features/place/sound.h"

#include <algorithm>
#include <array>
#include <opusfile.h>
#include <utility>

#include "app/platform/speaker.h"

namespace mct::app {
namespace {

constexpr qint64 samples_a_ms = Speaker::rate / 1000;
constexpr qint64 piece_ms = 200;

struct Free {
  void operator()(OggOpusFile* file) const { op_free(file); }
};
using File = std::unique_ptr<OggOpusFile, Free>;

class OpusSound final : public Sound {
 public:
  OpusSound(QByteArray content, File file) : content_(std::move(content)), file_(std::move(file)) {}

  qint64 duration_ms() const override {
    return std::max<qint64>(0, op_pcm_total(file_.get(), -1)) / samples_a_ms;
  }
  void seek(qint64 ms) override { ended_ = op_pcm_seek(file_.get(), ms * samples_a_ms) != 0; }
  QByteArray read() override {
    std::array<opus_int16, 2 * 5'760> stereo{};  // 120 ms, the longest packet
    if (ended_) return {};
    const int count = op_read_stereo(file_.get(), stereo.data(), static_cast<int>(stereo.size()));
    ended_ = count <= 0;
    QByteArray samples;
    for (std::size_t i = 0; std::cmp_less(i, count); ++i) {
      const auto sample = static_cast<qint16>((stereo[2 * i] + stereo[2 * i + 1]) / 2);
      samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
    }
    return samples;
  }

 private:
  const QByteArray content_;  // which the file reads
  File file_;
  bool ended_ = false;
};

class SampledSound final : public Sound {
 public:
  explicit SampledSound(QByteArray samples) : samples_(std::move(samples)) {}

  qint64 duration_ms() const override { return samples_.size() / Speaker::bytes_a_ms; }
  void seek(qint64 ms) override { at_ = ms * Speaker::bytes_a_ms; }
  QByteArray read() override {
    auto piece = samples_.mid(at_, piece_ms * Speaker::bytes_a_ms);
    at_ += piece.size();
    return piece;
  }

 private:
  const QByteArray samples_;
  qint64 at_ = 0;
};

}  // namespace

std::unique_ptr<Sound> open_opus(const QByteArray& content) {
  int error = 0;
  File file(op_open_memory(reinterpret_cast<const unsigned char*>(content.constData()),
                           static_cast<std::size_t>(content.size()), &error));
  if (!file) return nullptr;
  return std::make_unique<OpusSound>(content, std::move(file));
}

std::unique_ptr<Sound> open_samples(QByteArray samples) {
  return std::make_unique<SampledSound>(std::move(samples));
}

}  // namespace mct::app
