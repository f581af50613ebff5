#pragma once

#include <QByteArray>
#include <QObject>

namespace mct::app {

// Hears what a person says. Samples are signed 16 bit, one channel, 48,000 a second.
class Microphone : public QObject {
  Q_OBJECT

 public:
  static constexpr int rate = 48'000;

  using QObject::QObject;

  // The device has one. It may be plugged in and out: availableChanged().
  virtual bool available() const = 0;
  // False: it cannot be had. Otherwise heard() tells until stop().
  virtual bool start() = 0;
  virtual void stop() = 0;

 signals:
  void availableChanged();
  void heard(const QByteArray& samples);
};

}  // namespace mct::app
