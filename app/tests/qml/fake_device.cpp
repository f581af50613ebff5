#include "app/tests/qml/fake_device.h"

#include <cmath>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QVideoFrame>

#include "app/ui/qr_code.h"

namespace mct::app {
namespace {

QImage picture_of(const QString& text) {
  QImage image(320, 320, QImage::Format_RGB32);
  image.fill(Qt::white);
  QrCode code;
  code.setSize(image.size());
  code.set_text(text);
  QPainter painter(&image);
  code.paint(&painter);
  return image;
}

}  // namespace

void FakeMicrophone::plug(bool plugged) {
  plugged_ = plugged;
  emit availableChanged();
}

void FakeMicrophone::play(int duration_ms) {
  if (!on_) return;
  QByteArray samples;
  for (int i = 0; i < duration_ms * (rate / 1'000); ++i) {
    const auto sample = static_cast<qint16>(8'000 * std::sin(i * 0.05));
    samples.append(reinterpret_cast<const char*>(&sample), sizeof sample);
  }
  emit heard(samples);
}

void FakePositioning::tell(double latitude, double longitude) {
  if (const auto told = std::exchange(told_, {})) told(DevicePosition{latitude, longitude});
}

void FakePositioning::fail(const QString& problem) {
  const auto told = std::exchange(told_, {});
  if (!told) return;
  told(tl::unexpected(problem == QStringLiteral("timeout")         ? PositionProblem::timeout
                      : problem == QStringLiteral("no_permission") ? PositionProblem::no_permission
                                                                   : PositionProblem::no_source));
}

void FakeFiles::offer(const QString& name, const QString& text) {
  offered_ = {name, text.toUtf8()};
}

void FakeFiles::offerCode(const QString& text) {
  offered_ = {QStringLiteral("code.png"), {}};
  QBuffer buffer(&offered_.content);
  picture_of(text).save(&buffer, "PNG");
}

void FakeFiles::open(Kind kind, QObject*, std::function<void(File)> chosen) {
  wanted_ = suffixes(kind);
  chosen(offered_);
}

void FakeFiles::save(File file, QObject*, std::function<void()> saved) {
  saved_ = std::move(file);
  saved();
  emit savedChanged();
}

void DialogProbe::save(const QString& name, const QString& text) {
  files_.save({name, text.toUtf8()}, this, [] {});
}

QString DialogProbe::content(const QString& name) const {
  QFile file(folder_.filePath(name));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void FakeCamera::show(const QString& text) {
  const auto image = picture_of(text);
  QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_BGRX8888));
  frame.map(QVideoFrame::WriteOnly);
  for (int y = 0; y < image.height(); ++y)
    memcpy(frame.bits(0) + y * frame.bytesPerLine(0), image.constScanLine(y),
           static_cast<size_t>(image.bytesPerLine()));
  frame.unmap();
  sink_.setVideoFrame(frame);
}

}  // namespace mct::app
