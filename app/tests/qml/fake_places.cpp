#include "app/features/place/place_methods.h"
#include "app/tests/qml/fake_server.h"

// Where one may go, as the fake server plays it: a temple that is far away, and a sample inn.
namespace mct::app {
namespace {

namespace methods = place_methods;
namespace pb = methods::pb;

pb::Place temple() {
  pb::Place it;
  it.set_id("temple");
  it.set_kind(pb::PLACE_KIND_SCENIC_SPOT);
  it.set_name("潭柘寺");
  it.mutable_position()->set_latitude(39.904);
  it.mutable_position()->set_longitude(116.0248);
  it.set_accuracy_meters(500);
  it.set_address("潭柘寺镇");
  it.set_source("公共知识");
  return it;
}

pb::Place inn() {
  pb::Place it;
  it.set_id("inn");
  it.set_kind(pb::PLACE_KIND_HOMESTAY);
  it.set_name("样例山居");
  it.mutable_position()->set_latitude(39.968);
  it.mutable_position()->set_longitude(115.92);
  auto& time = *it.add_opening_times();
  time.set_first_day(1);
  time.set_last_day(5);
  time.set_opens_minute(510);
  time.set_closes_minute(990);
  it.set_phone("010-00000000");
  it.add_facilities(pb::FACILITY_PARKING);
  it.set_source("样例数据");
  it.set_sample(true);
  it.set_open_state(pb::OPEN_STATE_OPEN);
  it.set_revision(3);
  return it;
}

}  // namespace

void FakeServer::answer_places() {
  channel_.answer(methods::list, [this](const pb::ListPlacesRequest& request) {
    pb::ListPlacesResponse all;
    places_near_ = request.has_near() ? QStringLiteral("%1 %2")
                                            .arg(request.near().latitude(), 0, 'f', 1)
                                            .arg(request.near().longitude(), 0, 'f', 1)
                                      : QString();
    for (const auto& it : {temple(), inn()}) {
      if (request.kind() != pb::PLACE_KIND_UNSPECIFIED && request.kind() != it.kind()) continue;
      if (it.name().find(request.query()) == std::string::npos) continue;
      auto& found = *all.add_places();
      *found.mutable_place() = it;
      if (request.has_near()) found.set_distance_meters(it.id() == "inn" ? 850 : 11'400);
    }
    return Result<pb::ListPlacesResponse>(all);
  });
  channel_.answer(methods::get, [](const pb::GetPlaceRequest& request) {
    return Result<pb::Place>(request.place_id() == "inn" ? inn() : temple());
  });
  channel_.answer(methods::list_kept, [](const pb::ListKeptPlacesRequest&) {
    pb::ListKeptPlacesResponse kept;
    *kept.add_places() = inn();
    return Result<pb::ListKeptPlacesResponse>(kept);
  });
  channel_.answer(methods::put, [this](const pb::PutPlaceRequest& request) -> Result<pb::Place> {
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
    written_place_ = parts.join(QChar(' '));
    return request.place();
  });
}

}  // namespace mct::app
