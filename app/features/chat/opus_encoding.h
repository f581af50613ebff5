#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <QByteArray>

namespace mct::app {

// Speech as it goes into a message: Opus in Ogg, one channel. Samples are signed 16 bit, 48,000 a
// second.
class OpusEncoding {
 public:
  OpusEncoding();
  ~OpusEncoding();

  void append(const QByteArray& samples);
  // The whole file; nothing can be appended any more. Empty: nothing was heard.
  QByteArray finish();
  int duration_ms() const;

 private:
  struct Streams;

  void write_headers();
  void encode_frame(bool last);
  void write_packet(unsigned char* bytes, long size, std::int64_t position, bool last);
  void take_pages(bool all);

  std::unique_ptr<Streams> streams_;
  std::vector<std::int16_t> waiting_;  // less than a frame, and what is behind it
  std::int64_t samples_ = 0;
  std::int64_t packets_ = 0;
  QByteArray file_;
};

}  // namespace mct::app
