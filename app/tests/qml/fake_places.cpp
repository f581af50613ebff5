#include <QBuffer>
#include <QImage>

#include "app/core/attachments/public_attachment_methods.h"
#include "app/features/place/place_methods.h"
#include "app/tests/qml/fake_server.h"

// Where one may go, as the fake server plays it: a temple that is far away and has a guide, and a
// sample inn with pictures.
namespace mct::app {
namespace {

place::v1::Place temple() {
  place::v1::Place it;
  it.set_id("temple");
  it.set_kind(place::v1::PLACE_KIND_SCENIC_SPOT);
  it.set_name("潭柘寺");
  it.mutable_position()->set_latitude(39.904);
  it.mutable_position()->set_longitude(116.0248);
  it.set_accuracy_meters(500);
  it.set_address("潭柘寺镇");
  it.set_source("公共知识");
  it.set_has_guide(true);
  return it;
}

place::v1::Place inn() {
  place::v1::Place it;
  it.set_id("inn");
  it.set_kind(place::v1::PLACE_KIND_HOMESTAY);
  it.set_name("样例山居");
  it.mutable_position()->set_latitude(39.968);
  it.mutable_position()->set_longitude(115.92);
  auto& time = *it.add_opening_times();
  time.set_first_day(1);
  time.set_last_day(5);
  time.set_opens_minute(510);
  time.set_closes_minute(990);
  it.set_phone("010-00000000");
  it.add_facilities(place::v1::FACILITY_PARKING);
  it.set_source("样例数据");
  it.set_sample(true);
  it.set_open_state(place::v1::OPEN_STATE_OPEN);
  it.set_revision(3);
  for (const auto* caption : {"院门", "院子"}) {
    auto& picture = *it.add_pictures();
    picture.mutable_file()->set_id(std::to_string(it.pictures_size()));
    picture.mutable_file()->set_name("样例.jpg");
    picture.mutable_file()->set_has_thumbnail(true);
    picture.set_caption(caption);
  }
  return it;
}

place::v1::Guide guide_of(const std::string& place_id) {
  place::v1::Guide guide;
  guide.set_place_id(place_id);
  if (place_id != "temple") return guide;
  guide.mutable_plan()->set_id("plan");
  guide.set_revision(2);
  auto& gate = *guide.add_points();
  gate.set_id("gate");
  gate.set_x_permille(500);
  gate.set_y_permille(900);
  gate.set_name("山门");
  gate.set_text("样例：从这里进");
  gate.mutable_panorama()->set_id("around");
  gate.mutable_panorama()->set_name("样例全景.jpg");
  auto& tree = *guide.add_points();
  tree.set_id("tree");
  tree.set_x_permille(500);
  tree.set_y_permille(300);
  tree.set_name("银杏");
  tree.mutable_sound()->set_id("speech");
  return guide;
}

// Twice as wide as high, which any of the pictures may be.
std::string picture() {
  QImage image(400, 200, QImage::Format_RGB32);
  image.fill(Qt::darkGreen);
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return png.toStdString();
}

}  // namespace

void FakeServer::answer_places() {
  channel_.answer(place_methods::list, [this](const place::v1::ListPlacesRequest& request) {
    place::v1::ListPlacesResponse all;
    if (request.has_near()) position_sent_ = true;
    for (const auto& it : {temple(), inn()}) {
      if (request.kind() != place::v1::PLACE_KIND_UNSPECIFIED && request.kind() != it.kind())
        continue;
      if (it.name().find(request.query()) == std::string::npos) continue;
      auto& found = *all.add_places();
      *found.mutable_place() = it;
    }
    return Result<place::v1::ListPlacesResponse>(all);
  });
  channel_.answer(place_methods::get, [](const place::v1::GetPlaceRequest& request) {
    return Result<place::v1::Place>(request.place_id() == "inn" ? inn() : temple());
  });
  channel_.answer(place_methods::list_kept, [](const place::v1::ListKeptPlacesRequest&) {
    place::v1::ListKeptPlacesResponse kept;
    *kept.add_places() = inn();
    return Result<place::v1::ListKeptPlacesResponse>(kept);
  });
  channel_.answer(place_methods::put,
                  [this](const place::v1::PutPlaceRequest& request) -> Result<place::v1::Place> {
                    if (request.place().revision() != inn().revision())
                      return fail(Code::aborted, QStringLiteral("PLACE_CHANGED"),
                                  QStringLiteral("别人刚改过这个地方，请看清后再改"));
                    QStringList parts;
                    for (const auto& it : request.place().opening_times())
                      parts << QStringLiteral("%1-%2 %3-%4")
                                   .arg(it.first_day())
                                   .arg(it.last_day())
                                   .arg(it.opens_minute())
                                   .arg(it.closes_minute());
                    parts << QStringLiteral("/");
                    for (const auto it : request.place().facilities()) parts << QString::number(it);
                    parts << QStringLiteral("/");
                    for (const auto& it : request.place().pictures())
                      parts << QString::fromStdString(it.file().id() + ":" + it.caption());
                    written_place_ = parts.join(QChar(' '));
                    return request.place();
                  });
  channel_.answer(place_methods::get_guide, [](const place::v1::GetGuideRequest& request) {
    return Result<place::v1::Guide>(guide_of(request.place_id()));
  });
  channel_.answer(place_methods::put_guide, [this](const place::v1::PutGuideRequest& request) {
    QStringList points;
    for (const auto& it : request.guide().points())
      points << QStringLiteral("%1 %2,%3")
                    .arg(QString::fromStdString(it.name()))
                    .arg(it.x_permille())
                    .arg(it.y_permille());
    written_guide_ = points.join(QStringLiteral("; "));
    return Result<place::v1::Guide>(request.guide());
  });
  channel_.answer(public_attachment_methods::download,
                  [](const attachment::v1::DownloadPublicAttachmentRequest&) {
                    common::v1::Chunk chunk;
                    chunk.set_data(picture());
                    return Result<common::v1::Chunk>(chunk);
                  });
}

}  // namespace mct::app
