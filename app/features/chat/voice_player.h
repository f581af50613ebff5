#pragma once

#include <memory>

#include <QTimer>
#include <QtQmlIntegration>

#include "app/core/channel/pending_call.h"
#include "app/core/component.h"

namespace mct::app {

class MessageClient;
class Navigation;
class OpusDecoding;
class Speaker;

// Plays what was said, one message at a time, as it is fetched.
class VoicePlayer : public mct::app::Component {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString conversationId MEMBER id_ NOTIFY changed)
  // The message that is fetched or played; 0: none.
  Q_PROPERTY(qreal sequence READ sequence NOTIFY changed)
  // How much of it has been played, 0 to 1.
  Q_PROPERTY(qreal progress READ progress NOTIFY changed)

 public:
  explicit VoicePlayer(QObject* parent = nullptr);
  ~VoicePlayer() override;

  qreal sequence() const { return static_cast<qreal>(sequence_); }
  qreal progress() const;

  // The one that is played: stops it.
  Q_INVOKABLE void play(qint64 sequence);
  Q_INVOKABLE void stop();

  void start(const Services& services) override;

 signals:
  void changed();

 private:
  void hear(const QByteArray& piece);
  void conclude();
  // Says why, and stops.
  void give_up(const QString& why);

  MessageClient* messages_ = nullptr;
  Navigation* navigation_ = nullptr;
  Speaker* speaker_ = nullptr;
  QString id_;
  qint64 sequence_ = 0;
  int duration_ms_ = 0;
  std::unique_ptr<OpusDecoding> decoding_;  // while it is fetched
  PendingCall fetching_;
  bool playing_ = false, ran_out_ = false;
  QTimer tick_;
};

}  // namespace mct::app
