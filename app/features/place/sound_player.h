#pragma once

#include <memory>

#include <QTimer>
#include <QtQmlIntegration>

#include "app/core/component.h"

namespace mct::app {

class AttachmentFile;
class Navigation;
class Sound;
class SoundReading;
class Speaker;

// Plays a recording of a guide: one can pause it, and go back and forth.
class SoundPlayer : public mct::app::Component {
  Q_OBJECT
  QML_ELEMENT
  // Another one stops the one before.
  Q_PROPERTY(QString attachmentId READ attachment_id WRITE set_attachment_id NOTIFY changed)
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY changed)
  Q_PROPERTY(bool playing READ playing NOTIFY changed)
  // It is being fetched or read.
  Q_PROPERTY(bool loading READ loading NOTIFY changed)
  // Its length is known.
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  // 0 to 1.
  Q_PROPERTY(qreal progress READ progress NOTIFY changed)
  // 0:12 / 3:05; empty: its length is not known yet.
  Q_PROPERTY(QString time READ time NOTIFY changed)

 public:
  explicit SoundPlayer(QObject* parent = nullptr);
  ~SoundPlayer() override;

  const QString& attachment_id() const { return id_; }
  void set_attachment_id(const QString& id);
  bool playing() const { return playing_; }
  bool loading() const { return loading_; }
  bool loaded() const { return sound_ != nullptr; }
  qreal progress() const;
  QString time() const;

  // Plays, or pauses.
  Q_INVOKABLE void toggle();
  // 0 to 1.
  Q_INVOKABLE void seek(qreal progress);
  Q_INVOKABLE void skip(int seconds);

  void start(const Services& services) override;

 signals:
  void changed();

 private:
  void fetch();
  void play();
  void pause();
  // Goes on from there.
  void go_to(qint64 ms);
  void feed();
  void give_up(const QString& why);
  qint64 position_ms() const;

  std::unique_ptr<AttachmentFile> file_;
  std::unique_ptr<SoundReading> reading_;
  std::unique_ptr<Sound> sound_;
  Navigation* navigation_ = nullptr;
  Speaker* speaker_ = nullptr;
  QString id_, place_id_;
  bool playing_ = false, loading_ = false, ended_ = false;
  qint64 from_ms_ = 0;  // where the speaker began
  qint64 fed_ms_ = 0;   // what it has been given since
  QTimer tick_;
};

}  // namespace mct::app
