#pragma once

#include <QObject>

#include "app/core/channel/testing/fake_channel.h"

namespace mct::app {

// The server that the QML tests play: a small catalogue, which can be empty, slow or out of reach.
// In QML it is the context property `server`.
class FakeServer : public QObject {
  Q_OBJECT
  Q_PROPERTY(bool offline WRITE set_offline MEMBER offline_)
  Q_PROPERTY(bool slow WRITE set_slow MEMBER slow_)
  Q_PROPERTY(bool empty MEMBER empty_)
  // The card of the unit is held already.
  Q_PROPERTY(bool claimed MEMBER claimed_)
  // The server knows no session any more.
  Q_PROPERTY(bool sessionsEnded MEMBER sessions_ended_)
  // The code that the last SendCode would have sent.
  Q_PROPERTY(QString code READ code CONSTANT)

 public:
  explicit FakeServer(FakeChannel& channel);

  void set_offline(bool offline);
  // Answers wait until it is quick again.
  void set_slow(bool slow);

  static QString code() { return QStringLiteral("246810"); }

  // A catalogue with everything in it, in reach, quick.
  Q_INVOKABLE void reset();

 private:
  void answer_lists();
  void answer_search();
  void answer_guide();
  void answer_account();
  void answer_cards();
  void answer_directory();
  void answer_admin();

  FakeChannel& channel_;
  bool offline_ = false;
  bool slow_ = false;
  bool empty_ = false;
  bool sessions_ended_ = false;
  bool claimed_ = false;
  bool kept_ = false;
};

}  // namespace mct::app
