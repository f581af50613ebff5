#pragma once

#include <QByteArray>
#include <QObject>

namespace mct::app {

// Plays to a person. Samples are signed 16 bit, one channel, 48,000 a second.
class Speaker : public QObject {
  Q_OBJECT

 public:
  static constexpr int rate = 48'000;
  static constexpr qint64 bytes_a_ms = rate / 1000 * qint64{sizeof(qint16)};

  using QObject::QObject;

  // False: the device has none.
  virtual bool start() = 0;
  // After what has been given since start(), as soon as that has been played.
  virtual void play(const QByteArray& samples) = 0;
  virtual void stop() = 0;
  // Since start().
  virtual qint64 played_ms() const = 0;

 signals:
  // All that has been given.
  void ran_out();
};

}  // namespace mct::app
