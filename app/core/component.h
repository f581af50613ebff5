#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

namespace mct::app {

class Services;

// What QML makes, and what uses the app's services: it starts once its first properties are set.
// Derive with the whole name, mct::app::, which Qt 6.4 needs to tell QML's tools of the base.
class Component : public QObject, public QQmlParserStatus {
  Q_OBJECT
  Q_INTERFACES(QQmlParserStatus)
  QML_ANONYMOUS

 public:
  using QObject::QObject;

  virtual void start(const Services& services) = 0;

  void classBegin() override {}
  void componentComplete() override;
};

}  // namespace mct::app
