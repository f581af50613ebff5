#pragma once

#include <memory>

#include <QByteArray>

namespace mct::app {

// A recording that one can go back and forth in. Samples are those of a Speaker.
class Sound {
 public:
  virtual ~Sound() = default;

  virtual qint64 duration_ms() const = 0;
  // The next samples are those from there on.
  virtual void seek(qint64 ms) = 0;
  // A few at a time; empty: that was all, or the rest is damaged.
  virtual QByteArray read() = 0;
};

// Opus in Ogg, decoded as it is read, whatever the device can decode itself. Nothing: it is none.
std::unique_ptr<Sound> open_opus(const QByteArray& content);

// Of samples that have been decoded.
std::unique_ptr<Sound> open_samples(QByteArray samples);

}  // namespace mct::app
