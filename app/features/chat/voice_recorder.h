#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>
#include <QtQmlIntegration>

namespace mct::app {

class Microphone;
class OpusEncoding;

// Speech that is being recorded, up to a minute.
class VoiceRecorder : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("Part of MessageForm")
  // The device has a microphone.
  Q_PROPERTY(bool available READ available NOTIFY availableChanged)
  Q_PROPERTY(bool recording READ recording NOTIFY changed)
  // How long it is by now: minutes and seconds.
  Q_PROPERTY(QString lengthText READ length_text NOTIFY changed)
  // How loud it is just now, 0 to 1.
  Q_PROPERTY(qreal loudness READ loudness NOTIFY changed)

 public:
  VoiceRecorder();
  ~VoiceRecorder() override;

  void use(Microphone& microphone);

  bool available() const;
  bool recording() const { return encoding_ != nullptr; }
  QString length_text() const;
  qreal loudness() const { return loudness_; }

  Q_INVOKABLE void start();
  // Said: recorded().
  Q_INVOKABLE void finish();
  Q_INVOKABLE void cancel();

 signals:
  void availableChanged();
  void changed();
  // Opus in Ogg.
  void recorded(const QByteArray& speech);
  // The microphone cannot be had.
  void failed();

 private:
  void hear(const QByteArray& samples);

  Microphone* microphone_ = nullptr;
  std::unique_ptr<OpusEncoding> encoding_;  // while recording
  qreal loudness_ = 0;
};

}  // namespace mct::app
