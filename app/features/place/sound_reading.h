#pragma once

#include <functional>
#include <memory>

#include <QBuffer>
#include <QObject>
#include <QTimer>

#include "app/features/place/sound.h"

class QAudioDecoder;

namespace mct::app {

// Makes a sound of a file: Opus at once, MP3 and M4A by the device's own decoders.
class SoundReading : public QObject {
  Q_OBJECT

 public:
  using Handler = std::function<void(std::unique_ptr<Sound>)>;

  SoundReading();
  ~SoundReading() override;

  // In place of the one before. Nothing: the device cannot play it.
  void read(const QByteArray& content, Handler handler);
  void stop();

 private:
  void take();
  void finish();

  QByteArray content_, samples_;
  QBuffer buffer_;
  Handler handler_;
  std::unique_ptr<QAudioDecoder> decoder_;
  QTimer silence_;
};

}  // namespace mct::app
