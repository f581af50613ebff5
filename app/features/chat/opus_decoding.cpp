#include "app/features/chat/opus_decoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <ogg/ogg.h>
#include <opus.h>
#include <opusfile.h>

namespace mct::app {
namespace {

constexpr int rate = 48'000;
constexpr int most_samples = 5'760;  // 120 ms, the longest packet

using Decoder = std::unique_ptr<OpusDecoder, decltype(&opus_decoder_destroy)>;

Decoder new_decoder() {
  int error = OPUS_OK;
  Decoder decoder(opus_decoder_create(rate, 1, &error), &opus_decoder_destroy);
  if (error != OPUS_OK) qFatal("opus: %s", opus_strerror(error));
  return decoder;
}

}  // namespace

struct OpusDecoding::Streams {
  Streams() {
    ogg_sync_init(&sync);
    ogg_stream_init(&ogg, 0);
  }
  ~Streams() {
    ogg_stream_clear(&ogg);
    ogg_sync_clear(&sync);
  }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;

  void take(ogg_page& page, QByteArray& samples);
  void take(const ogg_packet& packet, QByteArray& samples);
  bool begin(const ogg_packet& packet);

  Decoder decoder = new_decoder();
  ogg_sync_state sync{};
  ogg_stream_state ogg{};
  bool begun = false, unreadable = false;
  int packets = 0;          // since the beginning
  ogg_int64_t decoded = 0;  // samples, with those that are left out at the beginning
  ogg_int64_t skipped = 0;
};

OpusDecoding::OpusDecoding() : streams_(std::make_unique<Streams>()) {}

OpusDecoding::~OpusDecoding() = default;

QByteArray OpusDecoding::append(const QByteArray& piece) {
  auto& sync = streams_->sync;
  std::memcpy(ogg_sync_buffer(&sync, static_cast<long>(piece.size())), piece.constData(),
              static_cast<std::size_t>(piece.size()));
  ogg_sync_wrote(&sync, static_cast<long>(piece.size()));
  QByteArray samples;
  ogg_page page;
  for (int found; (found = ogg_sync_pageout(&sync, &page)) != 0;)
    if (found > 0 && !streams_->unreadable) streams_->take(page, samples);
  return samples;
}

void OpusDecoding::Streams::take(ogg_page& page, QByteArray& samples) {
  if (!begun && ogg_page_bos(&page) != 0) {
    ogg_stream_reset_serialno(&ogg, ogg_page_serialno(&page));
    begun = true;
  }
  if (!begun || ogg_stream_pagein(&ogg, &page) != 0) return;
  ogg_packet packet;
  for (int found; (found = ogg_stream_packetout(&ogg, &packet)) != 0;)
    if (found > 0 && !unreadable) take(packet, samples);
}

void OpusDecoding::Streams::take(const ogg_packet& packet, QByteArray& samples) {
  const int place = packets++;
  if (place == 0) unreadable = !begin(packet);
  if (place <= 1) return;  // the head, and the tags
  std::array<opus_int16, most_samples> piece;
  const int count = opus_decode(decoder.get(), packet.packet, static_cast<opus_int32>(packet.bytes),
                                piece.data(), most_samples, 0);
  if (count <= 0) return;
  // The end of the last page says how long the whole is.
  const auto end = packet.e_o_s != 0 && packet.granulepos >= 0
                       ? std::clamp<ogg_int64_t>(packet.granulepos - decoded, 0, count)
                       : count;
  const auto start = std::clamp<ogg_int64_t>(skipped - decoded, 0, end);
  decoded += count;
  samples.append(reinterpret_cast<const char*>(piece.data() + start),
                 static_cast<qsizetype>(end - start) * qsizetype{sizeof(opus_int16)});
}

bool OpusDecoding::Streams::begin(const ogg_packet& packet) {
  OpusHead head;
  if (opus_head_parse(&head, packet.packet, static_cast<std::size_t>(packet.bytes)) != 0 ||
      head.mapping_family != 0)
    return false;
  skipped = head.pre_skip;
  opus_decoder_ctl(decoder.get(), OPUS_SET_GAIN(head.output_gain));
  return true;
}

}  // namespace mct::app
