#pragma once

#include <chrono>

#include <QDeadlineTimer>
#include <QObject>

namespace mct::app {

// Whether somebody is at the app: it is in front, and was touched or typed into a short while ago.
class Attention : public QObject {
  Q_OBJECT

 public:
  // `rest`: for how long one is there who touches nothing.
  explicit Attention(std::chrono::milliseconds rest = std::chrono::minutes(5));

  virtual bool given() const;

 signals:
  // Somebody is there again.
  void returned();

 protected:
  // Of whatever the application sends.
  bool eventFilter(QObject* receiver, QEvent* event) override;

 private:
  void note();

  const std::chrono::milliseconds rest_;
  QDeadlineTimer until_;
};

}  // namespace mct::app
