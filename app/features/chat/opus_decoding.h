#pragma once

#include <memory>

#include <QByteArray>

namespace mct::app {

// Opus in Ogg (RFC 7845) as it comes, in pieces of any size; what is damaged is left out.
class OpusDecoding {
 public:
  OpusDecoding();
  ~OpusDecoding();

  // The samples that the piece completes: those of a Speaker.
  QByteArray append(const QByteArray& piece);

 private:
  struct Streams;
  std::unique_ptr<Streams> streams_;
};

}  // namespace mct::app
