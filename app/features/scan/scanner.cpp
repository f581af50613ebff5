#include "app/features/scan/scanner.h"

#include <QCameraDevice>
#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>
#include <QVideoFrame>

#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/scan/code_reader.h"
#include "app/platform/files.h"

namespace mct::app {

Scanner::Scanner(QObject* parent) : Component(parent) {
  pool_.setMaxThreadCount(1);
  connect(&devices_, &QMediaDevices::videoInputsChanged, this, &Scanner::camerasChanged);
}

Scanner::~Scanner() {
  pool_.waitForDone();
}

void Scanner::start(const Services& services) {
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

bool Scanner::camera_there() const {
  return !QMediaDevices::videoInputs().isEmpty();
}

void Scanner::set_sink(QVideoSink* sink) {
  if (sink == sink_) return;
  if (sink_) sink_->disconnect(this);
  sink_ = sink;
  if (sink_) connect(sink_, &QVideoSink::videoFrameChanged, this, &Scanner::look_at);
  emit sinkChanged();
}

void Scanner::look_at(const QVideoFrame& frame) {
  if (frame_ || !frame.isValid() || !text_.isEmpty()) return;
  frame_ = true;
  read([frame] { return frame.toImage(); },
       [this](const QString& text) {
         frame_ = false;
         if (!text.isEmpty()) take(text);
       });
}

void Scanner::choosePicture() {
  files_->open(Files::Kind::picture, this, [this](const Files::File& file) {
    picture_ = true;
    emit busyChanged();
    read([content = file.content] { return QImage::fromData(content); },
         [this](const QString& text) {
           picture_ = false;
           emit busyChanged();
           if (text.isEmpty()) return show({}, true);
           take(text);
         });
  });
}

void Scanner::read(std::function<QImage()> picture, std::function<void(QString)> done) {
  pool_.start([this, picture = std::move(picture), done = std::move(done)] {
    const auto text = read_code(picture());
    QMetaObject::invokeMethod(this, [done, text] { done(text); });
  });
}

void Scanner::take(const QString& text) {
  if (left_) return;
  const QUrl link(text);
  if (!navigation_->opens(link)) return show(text, false);
  left_ = true;
  navigation_->pop();
  navigation_->openLink(link);
}

void Scanner::show(const QString& text, bool nothing_found) {
  text_ = text;
  nothing_found_ = nothing_found;
  emit textChanged();
}

void Scanner::copyText() {
  QGuiApplication::clipboard()->setText(text_);
  navigation_->say(tr("已复制"));
}

void Scanner::again() {
  show({}, false);
}

}  // namespace mct::app
