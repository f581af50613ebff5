#include "app/ui/qr_code.h"

#include <memory>

#include <QPainter>
#include <qrencode.h>

namespace mct::app {
namespace {

constexpr int quiet_zone = 4;

QImage modules_of(const QString& text) {
  const auto utf8 = text.toUtf8();
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
  if (!code) return {};
  QImage image(code->width, code->width, QImage::Format_RGB32);
  for (int y = 0; y < code->width; ++y)
    for (int x = 0; x < code->width; ++x)
      image.setPixelColor(x, y, code->data[y * code->width + x] & 1 ? Qt::black : Qt::white);
  return image;
}

}  // namespace

void QrCode::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  modules_ = text.isEmpty() ? QImage() : modules_of(text);
  emit textChanged();
  update();
}

void QrCode::paint(QPainter* painter) {
  if (modules_.isNull()) return;
  const int side = modules_.width() + 2 * quiet_zone;
  const int scale = std::max(1, static_cast<int>(std::min(width(), height())) / side);
  const int left = (static_cast<int>(width()) - side * scale) / 2;
  const int top = (static_cast<int>(height()) - side * scale) / 2;
  painter->fillRect(left, top, side * scale, side * scale, Qt::white);
  const int inner = modules_.width() * scale;
  painter->drawImage(QRect(left + quiet_zone * scale, top + quiet_zone * scale, inner, inner),
                     modules_);
}

}  // namespace mct::app
