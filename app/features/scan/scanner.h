#pragma once

#include <functional>

#include <QImage>
#include <QMediaDevices>
#include <QPointer>
#include <QThreadPool>
#include <QVideoSink>
#include <QtQmlIntegration>

#include "app/core/component.h"

namespace mct::app {

class Files;
class Navigation;

// Reads the codes that a camera sees, or that are in a picture. A link of the app opens its page in
// place of this one; anything else is shown and goes nowhere.
class Scanner : public mct::app::Component {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool cameraThere READ camera_there NOTIFY camerasChanged)
  // Where the camera's frames arrive.
  Q_PROPERTY(QVideoSink* sink READ sink WRITE set_sink NOTIFY sinkChanged)
  // What was read and is no link of the app; empty: nothing yet.
  Q_PROPERTY(QString text READ text NOTIFY textChanged)
  // A picture without a code was chosen last.
  Q_PROPERTY(bool nothingFound READ nothing_found NOTIFY textChanged)
  // A picture is being read.
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

 public:
  explicit Scanner(QObject* parent = nullptr);
  ~Scanner() override;

  bool camera_there() const;
  QVideoSink* sink() const { return sink_; }
  void set_sink(QVideoSink* sink);
  QString text() const { return text_; }
  bool nothing_found() const { return nothing_found_; }
  bool busy() const { return picture_; }

  Q_INVOKABLE void choosePicture();
  Q_INVOKABLE void copyText();
  // Looks for another code.
  Q_INVOKABLE void again();

  void start(const Services& services) override;

 signals:
  void camerasChanged();
  void sinkChanged();
  void textChanged();
  void busyChanged();

 private:
  void look_at(const QVideoFrame& frame);
  // On the thread of the pool; then `done` here with the text.
  void read(std::function<QImage()> picture, std::function<void(QString)> done);
  void take(const QString& text);
  void show(const QString& text, bool nothing_found);

  Files* files_ = nullptr;
  Navigation* navigation_ = nullptr;
  QMediaDevices devices_;
  QPointer<QVideoSink> sink_;
  QString text_;
  bool nothing_found_ = false;
  bool left_ = false;     // for the page of a link
  bool frame_ = false;    // one is being read: those that come meanwhile are let go
  bool picture_ = false;  // likewise
  // Last, so that it is waited for while the rest is still there.
  QThreadPool pool_;
};

}  // namespace mct::app
