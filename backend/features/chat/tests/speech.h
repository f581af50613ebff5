#pragma once

#include <cmath>
#include <memory>
#include <numbers>
#include <ogg/ogg.h>
#include <opus.h>
#include <string>
#include <vector>

namespace mct::chat {

// A tone that grows louder, as a phone records it: Opus in Ogg (RFC 7845), 20 ms a packet.
class Recorder {
 public:
  explicit Recorder(int channels = 1)
      : channels_(channels),
        encoder_(opus_encoder_create(rate, channels, OPUS_APPLICATION_VOIP, nullptr)) {
    ogg_stream_init(&stream_, 1);
    std::string head("OpusHead\x01", 9);
    head += static_cast<char>(channels);
    head += std::string("\0\0\x80\xbb\0\0\0\0\0", 9);  // no pre-skip, 48 kHz, no gain, family 0
    write(head, 0, false);
    flush();
    write(std::string("OpusTags\0\0\0\0\0\0\0\0", 16), 0, false);
    flush();
  }
  ~Recorder() {
    opus_encoder_destroy(encoder_);
    ogg_stream_clear(&stream_);
  }

  std::string record(int milliseconds) {
    const int packets = milliseconds / 20;
    std::vector<float> samples(static_cast<std::size_t>(frame * channels_));
    for (int packet = 0; packet < packets; ++packet) {
      for (int at = 0; at < frame; ++at)
        for (int channel = 0; channel < channels_; ++channel)
          samples[static_cast<std::size_t>(at * channels_ + channel)] =
              static_cast<float>(std::sin(2 * std::numbers::pi * 440 * at / rate)) * packet /
              packets;
      std::string bytes(4000, '\0');
      const auto size = opus_encode_float(encoder_, samples.data(), frame,
                                          reinterpret_cast<unsigned char*>(bytes.data()), 4000);
      bytes.resize(static_cast<std::size_t>(size));
      write(bytes, (packet + 1) * frame, packet + 1 == packets);
    }
    flush();
    return file_;
  }

 private:
  static constexpr int rate = 48'000, frame = rate / 50;

  void write(std::string bytes, ogg_int64_t position, bool last) {
    ogg_packet packet{};
    packet.packet = reinterpret_cast<unsigned char*>(bytes.data());
    packet.bytes = static_cast<long>(bytes.size());
    packet.b_o_s = number_ == 0 ? 1 : 0;
    packet.e_o_s = last ? 1 : 0;
    packet.granulepos = position;
    packet.packetno = number_++;
    ogg_stream_packetin(&stream_, &packet);
  }
  void flush() {
    for (ogg_page page; ogg_stream_flush(&stream_, &page) != 0;) {
      file_.append(reinterpret_cast<const char*>(page.header),
                   static_cast<std::size_t>(page.header_len));
      file_.append(reinterpret_cast<const char*>(page.body),
                   static_cast<std::size_t>(page.body_len));
    }
  }

  const int channels_;
  OpusEncoder* encoder_;
  ogg_stream_state stream_{};
  ogg_int64_t number_ = 0;
  std::string file_;
};

}  // namespace mct::chat
