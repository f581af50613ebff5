#include "app/tour/sample_identity.h"

#include <QImage>
#include <QPainter>

#include "app/core/request_id.h"
#include "app/features/identity/id_number.h"
#include "app/tour/sample_picture.h"

namespace mct::app {
namespace {

QByteArray drawn(const QSize& size, const QColor& color, const QColor& paper, const QString& text) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(paper);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto frame = image.rect().adjusted(24, 24, -24, -24);
  painter.setPen(QPen(color, 4));
  painter.drawRoundedRect(frame, 24, 24);
  auto font = painter.font();
  font.setPixelSize(size.height() / 10);
  painter.setFont(font);
  painter.drawText(frame, Qt::AlignCenter, QStringLiteral("样例\n") + text);
  painter.end();
  return jpeg_of(image);
}

QByteArray drawn_face() {
  QImage image(480, 480, QImage::Format_RGB32);
  image.fill(QColor(213, 236, 232));
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(11, 106, 107));
  painter.drawEllipse(QPoint(240, 180), 90, 100);
  painter.drawEllipse(QPoint(240, 480), 190, 170);
  painter.setPen(Qt::white);
  auto font = painter.font();
  font.setPixelSize(56);
  painter.setFont(font);
  painter.drawText(QRect(0, 380, 480, 80), Qt::AlignCenter, QStringLiteral("样例"));
  painter.end();
  return jpeg_of(image);
}

QString sample_number(int order) {
  const auto digits = QStringLiteral("11999919900101%1").arg(order, 3, 10, QChar('0'));
  for (const QChar last : QStringLiteral("0123456789X"))
    if (is_id_number(digits + last)) return digits + last;
  return {};
}

}  // namespace

NewApplication sample_application(const QString& name, int order) {
  const QSize card(856, 540);  // ten times the millimetres of an ID-1 card (ISO/IEC 7810)
  return {ApplicationKind::identity,
          name,
          sample_number(order),
          drawn(card, QColor(11, 106, 107), QColor(213, 236, 232),
                QStringLiteral("身份证人像面\n%1").arg(name)),
          drawn(card, QColor(168, 72, 26), QColor(251, 229, 214), QStringLiteral("身份证国徽面")),
          drawn_face(),
          new_request_id()};
}

}  // namespace mct::app
