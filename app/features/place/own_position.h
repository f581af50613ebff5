#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace mct::app {

class PlaceClient;
class Positioning;
class Services;
enum class PositionProblem;

// From where distances are told: where the device is, if the person asks for that. It stays in the
// app.
class OwnPosition : public QObject, public QQmlParserStatus {
  Q_OBJECT
  Q_INTERFACES(QQmlParserStatus)
  QML_ELEMENT
  // Distances are known.
  Q_PROPERTY(bool known READ known NOTIFY changed)
  Q_PROPERTY(bool asking READ asking NOTIFY changed)
  // Why the device could not say, and what one can do; empty: nothing is wrong.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  using QObject::QObject;

  bool known() const;
  bool asking() const { return asking_; }
  const QString& problem() const { return problem_; }

  Q_INVOKABLE void ask();
  Q_INVOKABLE void forget();

  // What QML does once it has set the first properties.
  void start(const Services& services);
  void classBegin() override {}
  void componentComplete() override;

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
