#include "app/features/community/community_proto.h"

#include <google/protobuf/util/time_util.h>

#include "mct/community/v1/community_admin_service.pb.h"

#include "app/core/proto_text.h"

namespace mct::app {
namespace {

namespace pb = mct::community::v1;

}  // namespace

Community from_proto(const pb::Community& message) {
  return {text(message.id()), text(message.name()), text(message.town_id()),
          text(message.town_name()), message.open()};
}

Building from_proto(const pb::Building& message) {
  Building building{text(message.id()), text(message.name()), {}};
  for (const auto& it : message.entrances())
    building.entrances.append({text(it.id()), text(it.name())});
  return building;
}

Residence from_proto(const pb::Residence& message) {
  Residence it;
  it.id = text(message.id());
  it.community = from_proto(message.community());
  it.place = text(message.place());
  it.room = text(message.room());
  it.name = text(message.name());
  it.phone = text(message.phone());
  it.reason = text(message.reason());
  it.relation = static_cast<Relation>(message.relation());
  it.state = static_cast<ResidenceState>(message.state());
  it.created_ms = google::protobuf::util::TimeUtil::TimestampToMilliseconds(message.create_time());
  return it;
}

BuildingSheet from_proto(const pb::Buildings& message) {
  BuildingSheet sheet;
  sheet.revision = message.revision();
  for (const auto& it : message.rows()) {
    BuildingRow row{text(it.building()), text(it.entrance()), {}};
    for (const auto& room : it.rooms()) row.rooms.append(text(room));
    sheet.rows.append(std::move(row));
  }
  return sheet;
}

}  // namespace mct::app
