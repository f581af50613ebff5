#include "app/core/attention.h"

#include <QEvent>
#include <QGuiApplication>

namespace mct::app {

Attention::Attention(std::chrono::milliseconds rest) : rest_(rest), until_(rest) {
  qGuiApp->installEventFilter(this);
  connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
          [this](Qt::ApplicationState state) {
            if (state != Qt::ApplicationActive) return;
            until_.setRemainingTime(rest_);
            emit returned();
          });
}

bool Attention::given() const {
  return QGuiApplication::applicationState() == Qt::ApplicationActive && !until_.hasExpired();
}

bool Attention::eventFilter(QObject*, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
      note();
      break;
    default:
      break;
  }
  return false;
}

void Attention::note() {
  const bool away = until_.hasExpired();
  until_.setRemainingTime(rest_);
  if (away && given()) emit returned();
}

}  // namespace mct::app
