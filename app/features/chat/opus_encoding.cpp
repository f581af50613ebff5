#include "app/features/chat/opus_encoding.h"

#include <cstring>
#include <ogg/ogg.h>
#include <opus.h>
#include <type_traits>

#include <QRandomGenerator>
#include <QtEndian>

namespace mct::app {
namespace {

constexpr int rate = 48'000;
constexpr std::size_t frame = 960;  // samples: 20 ms
constexpr int bits_per_second = 24'000;
constexpr std::size_t most_packet = 1'500;  // bytes

using Encoder = std::unique_ptr<OpusEncoder, decltype(&opus_encoder_destroy)>;

Encoder new_encoder() {
  int error = OPUS_OK;
  Encoder encoder(opus_encoder_create(rate, 1, OPUS_APPLICATION_VOIP, &error),
                  &opus_encoder_destroy);
  if (error != OPUS_OK) qFatal("opus: %s", opus_strerror(error));
  opus_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(bits_per_second));
  return encoder;
}

template <class Number>
void append_number(QByteArray& bytes, Number number) {
  const auto little = qToLittleEndian(number);
  bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

}  // namespace

struct OpusEncoding::Streams {
  Streams() : encoder(new_encoder()) {
    ogg_stream_init(&ogg, static_cast<int>(QRandomGenerator::global()->generate() >> 1));
    opus_encoder_ctl(encoder.get(), OPUS_GET_LOOKAHEAD(&skipped));
  }
  ~Streams() { ogg_stream_clear(&ogg); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;

  Encoder encoder;
  ogg_stream_state ogg;
  opus_int32 skipped = 0;  // samples that the decoder leaves out at the beginning
};

OpusEncoding::OpusEncoding() : streams_(std::make_unique<Streams>()) {
  write_headers();
}

OpusEncoding::~OpusEncoding() = default;

// RFC 7845, section 5.
void OpusEncoding::write_headers() {
  QByteArray head("OpusHead");
  append_number<quint8>(head, 1);  // version
  append_number<quint8>(head, 1);  // channels
  append_number(head, static_cast<quint16>(streams_->skipped));
  append_number<quint32>(head, rate);
  append_number<quint16>(head, 0);  // gain
  append_number<quint8>(head, 0);   // mapping of channels
  QByteArray tags("OpusTags");
  const QByteArray vendor("mct");
  append_number(tags, static_cast<quint32>(vendor.size()));
  tags += vendor;
  append_number<quint32>(tags, 0);  // comments
  for (auto* header : {&head, &tags}) {
    write_packet(reinterpret_cast<unsigned char*>(header->data()), header->size(), 0, false);
    take_pages(true);
  }
}

void OpusEncoding::append(const QByteArray& samples) {
  const auto count = static_cast<std::size_t>(samples.size()) / sizeof(std::int16_t);
  const auto before = waiting_.size();
  waiting_.resize(before + count);
  std::memcpy(waiting_.data() + before, samples.data(), count * sizeof(std::int16_t));
  samples_ += static_cast<std::int64_t>(count);
  // The last frame stays until one knows that it is the last.
  while (waiting_.size() > frame) encode_frame(false);
}

QByteArray OpusEncoding::finish() {
  if (samples_ == 0) return {};
  // What the decoder leaves out at the beginning is added at the end.
  waiting_.resize(waiting_.size() + static_cast<std::size_t>(streams_->skipped));
  while (waiting_.size() > frame) encode_frame(false);
  waiting_.resize(frame);
  encode_frame(true);
  take_pages(true);
  return file_;
}

void OpusEncoding::encode_frame(bool last) {
  unsigned char packet[most_packet];
  const auto size = opus_encode(streams_->encoder.get(), waiting_.data(), frame, packet,
                                static_cast<opus_int32>(sizeof packet));
  if (size < 0) qFatal("opus: %s", opus_strerror(size));
  waiting_.erase(waiting_.begin(), waiting_.begin() + frame);
  const auto encoded = (packets_ - 1) * static_cast<std::int64_t>(frame);
  write_packet(packet, size, last ? samples_ + streams_->skipped : encoded, last);
  take_pages(false);
}

void OpusEncoding::write_packet(unsigned char* bytes, long size, std::int64_t position, bool last) {
  ogg_packet packet{bytes, size, packets_ == 0, last, position, packets_};
  ogg_stream_packetin(&streams_->ogg, &packet);
  ++packets_;
}

void OpusEncoding::take_pages(bool all) {
  ogg_page page;
  while (all ? ogg_stream_flush(&streams_->ogg, &page)
             : ogg_stream_pageout(&streams_->ogg, &page)) {
    file_.append(reinterpret_cast<const char*>(page.header), page.header_len);
    file_.append(reinterpret_cast<const char*>(page.body), page.body_len);
  }
}

int OpusEncoding::duration_ms() const {
  return static_cast<int>(samples_ * 1'000 / rate);
}

}  // namespace mct::app
