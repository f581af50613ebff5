#include "app/features/scan/code_reader.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QRandomGenerator>
#include <QTransform>

#include "app/ui/qr_code.h"

namespace mct::app {
namespace {

const auto link = QStringLiteral("mct://card/0123456789abcdef0123456789abcdef");

// As the app draws it on a card's page.
QImage drawn(const QString& text, int side) {
  QrCode code;
  code.setSize(QSizeF(side, side));
  code.set_text(text);
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  code.paint(&painter);
  return image;
}

QImage turned(const QImage& image, qreal degrees) {
  QImage page(image.size() * 2, QImage::Format_RGB32);
  page.fill(QColor(200, 190, 180));
  QPainter painter(&page);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(page.width() / 2., page.height() / 2.);
  painter.rotate(degrees);
  painter.drawImage(QPointF(-image.width() / 2., -image.height() / 2.), image);
  return page;
}

// Grains of every pixel, as in poor light.
QImage noisy(QImage image, int strength) {
  QRandomGenerator random(7);
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) {
      const int grain = random.bounded(-strength, strength + 1);
      const int grey = std::clamp(qGray(image.pixel(x, y)) + grain, 0, 255);
      image.setPixel(x, y, qRgb(grey, grey, grey));
    }
  return image;
}

TEST(CodeReader, ReadsWhatTheAppDraws) {
  EXPECT_EQ(read_code(drawn(link, 248)), link);
}

TEST(CodeReader, ReadsChinese) {
  EXPECT_EQ(read_code(drawn(QStringLiteral("门城通：样例"), 248)), QStringLiteral("门城通：样例"));
}

TEST(CodeReader, ReadsFromAnyDirection) {
  for (const int degrees : {15, 45, 90, 137, 180, 270})
    EXPECT_EQ(read_code(turned(drawn(link, 320), degrees)), link) << degrees;
}

TEST(CodeReader, ReadsASmallCodeOnALargePicture) {
  QImage photo(1920, 1080, QImage::Format_RGB32);
  photo.fill(QColor(120, 140, 130));
  QPainter painter(&photo);
  painter.drawImage(1500, 700, drawn(link, 100));
  painter.end();
  EXPECT_EQ(read_code(photo), link);
}

TEST(CodeReader, ReadsThroughNoise) {
  EXPECT_EQ(read_code(noisy(drawn(link, 320), 90)), link);
}

TEST(CodeReader, ReadsAPaleCode) {
  auto image = drawn(link, 248);
  QPainter painter(&image);
  painter.fillRect(image.rect(), QColor(255, 255, 255, 170));
  painter.end();
  EXPECT_EQ(read_code(image), link);
}

TEST(CodeReader, FindsNothingWhereThereIsNoCode) {
  EXPECT_EQ(read_code({}), QString());
  QImage plain(300, 300, QImage::Format_RGB32);
  plain.fill(Qt::white);
  EXPECT_EQ(read_code(plain), QString());
  EXPECT_EQ(read_code(noisy(plain, 255)), QString());
  // Half a code is none.
  EXPECT_EQ(read_code(drawn(link, 248).copy(0, 0, 248, 120)), QString());
}

}  // namespace
}  // namespace mct::app
