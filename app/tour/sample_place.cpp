#include "app/tour/sample_place.h"

#include <cmath>

#include <QPainter>

#include "app/application.h"
#include "app/core/attachments/attachment_upload.h"
#include "app/core/services.h"
#include "app/features/chat/opus_encoding.h"
#include "app/features/place/guide_client.h"
#include "app/features/place/place_client.h"
#include "app/tour/awaited.h"
#include "app/tour/sample_picture.h"

namespace mct::app {
namespace {

const auto garden_id = QStringLiteral("sample-garden");
constexpr int seconds = 12;

void write(QPainter& painter, const QRectF& where, int size, const QString& text) {
  auto font = painter.font();
  font.setPixelSize(size);
  painter.setFont(font);
  painter.setPen(QColor(22, 33, 31));
  painter.drawText(where, Qt::AlignCenter, text);
}

// Hills under a sky, as far as one sees; `hill` tells one picture from another.
QImage landscape(const QSize& size, double hill) {
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  QLinearGradient sky(0, 0, 0, size.height() / 2.0);
  sky.setColorAt(0, QColor(120, 170, 200));
  sky.setColorAt(1, QColor(225, 238, 240));
  painter.fillRect(image.rect(), sky);
  painter.setPen(Qt::NoPen);
  for (int range = 0; range < 3; ++range) {
    QPolygonF shape{QPointF(0, size.height())};
    for (int x = 0; x <= size.width(); x += 8) {
      const double turn = 2 * M_PI * x / size.width();
      const double height = std::sin(turn * (2 + range) + hill) + std::sin(turn * 5 + range) / 2;
      shape.append(QPointF(x, size.height() * (0.46 + 0.05 * range - 0.03 * (3 - range) * height)));
    }
    shape.append(QPointF(size.width(), size.height()));
    painter.setBrush(QColor(120 - 45 * range, 160 - 25 * range, 150 - 40 * range));
    painter.drawPolygon(shape);
  }
  return image;
}

QByteArray photo(double hill, const QString& caption) {
  auto image = landscape({1200, 800}, hill);
  QPainter painter(&image);
  write(painter, QRectF(0, 640, 1200, 120), 56, QStringLiteral("样例 · ") + caption);
  painter.end();
  return jpeg_of(image);
}

// All around, with the directions where they are.
QByteArray panorama() {
  auto image = landscape({2400, 1200}, 1);
  QPainter painter(&image);
  painter.setBrush(QColor(196, 204, 180));
  painter.setPen(Qt::NoPen);
  painter.drawRect(0, 800, 2400, 400);
  const QStringList directions{QStringLiteral("南"), QStringLiteral("西"), QStringLiteral("北"),
                               QStringLiteral("东")};
  for (int i = 0; i < 4; ++i)
    write(painter, QRectF(600 * i - 100, 640, 200, 80), 64, directions[i]);
  write(painter, QRectF(1000, 720, 400, 60), 44, QStringLiteral("样例全景"));
  painter.end();
  return jpeg_of(image);
}

QByteArray plan() {
  QImage image(1200, 900, QImage::Format_RGB32);
  image.fill(QColor(222, 236, 218));
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(QColor(240, 232, 206), 36, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(QPolygonF{
      {600, 880}, {600, 640}, {360, 520}, {420, 260}, {760, 220}, {900, 420}, {600, 640}});
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(164, 205, 220));
  painter.drawEllipse(QRectF(500, 330, 260, 170));
  painter.setBrush(QColor(200, 176, 150));
  for (const auto& house :
       {QRectF(540, 780, 120, 70), QRectF(250, 470, 120, 90), QRectF(740, 130, 150, 90)})
    painter.drawRoundedRect(house, 8, 8);
  write(painter, QRectF(500, 385, 260, 60), 32, QStringLiteral("湖"));
  write(painter, QRectF(20, 20, 360, 60), 36, QStringLiteral("样例园平面图"));
  painter.end();
  return jpeg_of(image);
}

QByteArray recording() {
  OpusEncoding encoding;
  QByteArray tone;
  for (int i = 0; i < seconds * 48'000; ++i) {
    const auto sample = static_cast<qint16>(4'000 * std::sin(i * 0.03));
    tone.append(reinterpret_cast<const char*>(&sample), sizeof sample);
  }
  encoding.append(tone);
  return encoding.finish();
}

Attachment named(const QString& id) {
  Attachment file;
  file.id = id;
  return file;
}

}  // namespace

QString SamplePlace::garden() {
  auto& services = application_.services();
  const auto place = awaited<Place>(
      [&](auto handler) { return services.get<PlaceClient>().place(garden_id, handler); });
  if (!went_well(place)) return {};
  if ((*place)->pictures.isEmpty() && !add_pictures()) return {};
  if (!(*place)->has_guide && !write_guide()) return {};
  return garden_id;
}

bool SamplePlace::add_pictures() {
  auto& client = application_.services().get<PlaceClient>();
  const auto now = awaited<Place>([&](auto handler) { return client.place(garden_id, handler); });
  if (!went_well(now)) return false;
  auto place = **now;
  double hill = 0;
  for (const auto& caption :
       {QStringLiteral("山门"), QStringLiteral("湖边"), QStringLiteral("秋色")})
    place.pictures.append(
        {named(upload(QStringLiteral("样例%1.jpg").arg(caption), photo(hill += 1.5, caption))),
         QStringLiteral("%1（样例，非实景）").arg(caption)});
  return went_well(awaited<void>(
      [&](auto handler) { return client.put(place, QStringLiteral("sample-pictures"), handler); }));
}

bool SamplePlace::write_guide() {
  Guide guide;
  guide.place_id = garden_id;
  guide.plan = named(upload(QStringLiteral("样例平面图.jpg"), plan()));
  const auto around = named(upload(QStringLiteral("样例全景.jpg"), panorama()));
  const auto speech = named(upload(QStringLiteral("样例讲解.opus"), recording()));
  guide.points = {
      {"gate", 500, 900, QStringLiteral("山门"),
       QStringLiteral(
           "样例文字：从山门进园，右手是售票处，左手是游客中心，轮椅在游客中心借。\n沿大路"
           "向北走两百米就是湖。"),
       speech, around},
      {"lake",
       525,
       580,
       QStringLiteral("湖边"),
       QStringLiteral("样例文字：湖水很浅，栈道雨后会滑，请扶好栏杆。"),
       {},
       around},
      {"house",
       255,
       570,
       QStringLiteral("茶舍"),
       QStringLiteral("样例文字：可以歇脚。"),
       speech,
       {}},
      {"tower", 680, 195, QStringLiteral("望山亭"), {}, {}, {}}};
  return went_well(awaited<void>([&](auto handler) {
    return application_.services().get<GuideClient>().put(guide, QStringLiteral("sample-guide"),
                                                          handler);
  }));
}

QString SamplePlace::upload(const QString& name, const QByteArray& content) {
  AttachmentUpload upload(application_.channel(), name, content);
  upload.start();
  wait_until([&] { return upload.ready() || upload.error(); });
  return upload.ready() ? upload.id() : QString();
}

}  // namespace mct::app
