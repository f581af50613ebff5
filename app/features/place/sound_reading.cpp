#include "app/features/place/sound_reading.h"

#include <chrono>
#include <utility>

#include <QAudioBuffer>
#include <QAudioDecoder>

#include "app/platform/speaker.h"

namespace mct::app {
namespace {

// Half an hour: 173 MB. What is longer ends there.
constexpr qsizetype most_bytes = 30LL * 60 * Speaker::rate * qsizetype{sizeof(qint16)};

// Of a file that is none it says nothing at all (Qt 6.4 with FFmpeg).
constexpr std::chrono::seconds most_silence{5};

QAudioFormat format_of_speaker() {
  QAudioFormat format;
  format.setSampleRate(Speaker::rate);
  format.setChannelCount(1);
  format.setSampleFormat(QAudioFormat::Int16);
  return format;
}

}  // namespace

SoundReading::SoundReading() {
  silence_.setSingleShot(true);
  silence_.setInterval(most_silence);
  connect(&silence_, &QTimer::timeout, this, &SoundReading::finish);
}

SoundReading::~SoundReading() {
  stop();
}

void SoundReading::stop() {
  // It may tell in the middle of its own work.
  if (decoder_) {
    decoder_->disconnect(this);
    decoder_->stop();
    decoder_.release()->deleteLater();
  }
  silence_.stop();
  buffer_.close();
  samples_.clear();
}

void SoundReading::read(const QByteArray& content, Handler handler) {
  stop();
  if (auto opus = open_opus(content)) return handler(std::move(opus));
  content_ = content;
  handler_ = std::move(handler);
  buffer_.setBuffer(&content_);
  buffer_.open(QIODevice::ReadOnly);
  decoder_ = std::make_unique<QAudioDecoder>();
  decoder_->setAudioFormat(format_of_speaker());
  decoder_->setSourceDevice(&buffer_);
  connect(decoder_.get(), &QAudioDecoder::bufferReady, this, &SoundReading::take);
  connect(decoder_.get(), &QAudioDecoder::finished, this, &SoundReading::finish);
  connect(decoder_.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
          &SoundReading::finish);
  silence_.start();
  decoder_->start();
}

void SoundReading::take() {
  const auto heard = decoder_->read();
  samples_.append(heard.constData<char>(), heard.byteCount());
  silence_.start();
  if (samples_.size() >= most_bytes) finish();
}

void SoundReading::finish() {
  auto samples = std::exchange(samples_, {});
  const auto handler = std::exchange(handler_, {});
  stop();
  if (handler) handler(samples.isEmpty() ? nullptr : open_samples(std::move(samples)));
}

}  // namespace mct::app
