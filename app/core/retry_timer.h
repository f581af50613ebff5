#pragma once

#include <algorithm>

#include <QRandomGenerator>
#include <QTimer>

namespace mct::app {

// Tries again after pauses that grow, each shortened by chance, so that a thousand devices that
// have lost their server do not come back all at once.
class RetryTimer : public QTimer {
 public:
  static constexpr int first_ms = 1'000, longest_ms = 60'000;

  explicit RetryTimer(QObject* parent = nullptr) : QTimer(parent) { setSingleShot(true); }

  void start_next() {
    start(pause_ms_ / 2 + static_cast<int>(QRandomGenerator::global()->bounded(pause_ms_ / 2 + 1)));
    pause_ms_ = std::min(2 * pause_ms_, longest_ms);
  }
  // It went well: the next pause is short again.
  void reset() {
    stop();
    pause_ms_ = first_ms;
  }

 private:
  int pause_ms_ = first_ms;
};

}  // namespace mct::app
