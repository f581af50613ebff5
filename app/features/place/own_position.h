#pragma once

#include <QtQmlIntegration>

#include "app/core/component.h"

namespace mct::app {

class PlaceClient;
class Positioning;
enum class PositionProblem;

// From where distances are told: where the device is, if the person asks for that. It stays in the
// app.
class OwnPosition : public mct::app::Component {
  Q_OBJECT
  QML_ELEMENT
  // Distances are known.
  Q_PROPERTY(bool known READ known NOTIFY changed)
  Q_PROPERTY(bool asking READ asking NOTIFY changed)
  // Why the device could not say, and what one can do; empty: nothing is wrong.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  using Component::Component;

  bool known() const;
  bool asking() const { return asking_; }
  const QString& problem() const { return problem_; }

  Q_INVOKABLE void ask();
  Q_INVOKABLE void forget();

  void start(const Services& services) override;

 signals:
  void changed();

 private:
  void settle(const QString& problem);

  PlaceClient* places_ = nullptr;
  Positioning* positioning_ = nullptr;
  bool asking_ = false;
  QString problem_;
};

}  // namespace mct::app
