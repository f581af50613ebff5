#include "app/features/chat/voice_recorder.h"

#include <algorithm>
#include <cstdlib>

#include "app/features/chat/chat_text.h"
#include "app/features/chat/opus_encoding.h"
#include "app/platform/microphone.h"

namespace mct::app {
namespace {

// As the server takes them.
constexpr int longest_ms = 60'000;
// Shorter ones are slips of the finger.
constexpr int shortest_ms = 500;

qreal peak_of(const QByteArray& samples) {
  const auto* begin = reinterpret_cast<const qint16*>(samples.constData());
  const auto* end = begin + samples.size() / static_cast<qsizetype>(sizeof(qint16));
  int peak = 0;
  for (const auto* it = begin; it != end; ++it) peak = std::max(peak, std::abs(int{*it}));
  return peak / 32'768.0;
}

}  // namespace

VoiceRecorder::VoiceRecorder() = default;

VoiceRecorder::~VoiceRecorder() {
  cancel();
}

void VoiceRecorder::use(Microphone& microphone) {
  microphone_ = &microphone;
  connect(microphone_, &Microphone::availableChanged, this, &VoiceRecorder::availableChanged);
  connect(microphone_, &Microphone::heard, this, &VoiceRecorder::hear);
  emit availableChanged();
}

bool VoiceRecorder::available() const {
  return microphone_ && microphone_->available();
}

QString VoiceRecorder::length_text() const {
  return ChatText::length(encoding_ ? encoding_->duration_ms() : 0);
}

void VoiceRecorder::start() {
  if (recording() || !microphone_) return;
  encoding_ = std::make_unique<OpusEncoding>();
  if (!microphone_->start()) {
    encoding_.reset();
    emit failed();
  }
  emit changed();
}

void VoiceRecorder::hear(const QByteArray& samples) {
  if (!recording()) return;
  const auto room_ms = longest_ms - encoding_->duration_ms();
  const qsizetype room = room_ms * (Microphone::rate / 1'000) * qsizetype{sizeof(qint16)};
  encoding_->append(samples.left(room));
  loudness_ = peak_of(samples);
  emit changed();
  if (encoding_->duration_ms() >= longest_ms) finish();
}

void VoiceRecorder::finish() {
  if (!recording()) return;
  microphone_->stop();
  const auto encoding = std::exchange(encoding_, nullptr);
  emit changed();
  if (encoding->duration_ms() >= shortest_ms) emit recorded(encoding->finish());
}

void VoiceRecorder::cancel() {
  if (!recording()) return;
  microphone_->stop();
  encoding_.reset();
  emit changed();
}

}  // namespace mct::app
