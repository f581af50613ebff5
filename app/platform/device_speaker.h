#pragma once

#include <memory>

#include <QIODevice>

#include "app/platform/speaker.h"

class QAudioSink;

namespace mct::app {

// That of the system.
class DeviceSpeaker final : public Speaker {
  Q_OBJECT

 public:
  DeviceSpeaker();
  ~DeviceSpeaker() override;

  bool start() override;
  void play(const QByteArray& samples) override;
  void stop() override;
  qint64 played_ms() const override;

 private:
  void resume();

  // What has not been taken yet.
  class Queue final : public QIODevice {
   public:
    Queue() { open(ReadOnly | Unbuffered); }
    void append(const QByteArray& samples) { samples_ += samples; }
    void clear() { samples_.clear(); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return samples_.size() + QIODevice::bytesAvailable(); }

   protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

   private:
    QByteArray samples_;
  };

  Queue queue_;
  std::unique_ptr<QAudioSink> sink_;
  qint64 played_before_ms_ = 0;  // in earlier runs: the sink counts each alone
  bool running_ = false;
};

}  // namespace mct::app
