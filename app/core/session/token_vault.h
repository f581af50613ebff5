#pragma once

#include <functional>

#include <QByteArray>

namespace mct::app {

// The port to where a device keeps a secret. Answers come on the Qt thread, later.
class TokenVault {
 public:
  virtual ~TokenVault() = default;

  // An empty answer: there is none.
  virtual void read(std::function<void(QByteArray secret)> answer) = 0;
  // An empty secret takes what was there away.
  virtual void write(const QByteArray& secret) = 0;
};

}  // namespace mct::app
