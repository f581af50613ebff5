#include "backend/features/place/guide_proto.h"

#include "backend/attachments/attachment_proto.h"

namespace mct::place {
namespace {

attachments::Attachment named(const attachment::v1::Attachment& file) {
  attachments::Attachment it;
  it.id = file.id();
  return it;
}

}  // namespace

pb::Guide to_proto(const Guide& guide) {
  pb::Guide message;
  message.set_place_id(guide.place_id);
  if (guide.plan) *message.mutable_plan() = attachments::to_proto(*guide.plan);
  for (const auto& it : guide.points) {
    auto& point = *message.add_points();
    point.set_id(it.id);
    point.set_x_permille(it.x_permille);
    point.set_y_permille(it.y_permille);
    point.set_name(it.name);
    point.set_text(it.text);
    if (it.sound) *point.mutable_sound() = attachments::to_proto(*it.sound);
    if (it.panorama) *point.mutable_panorama() = attachments::to_proto(*it.panorama);
  }
  message.set_revision(guide.revision);
  return message;
}

Guide from_proto(const pb::Guide& message) {
  Guide guide;
  guide.place_id = message.place_id();
  if (message.has_plan()) guide.plan = named(message.plan());
  for (const auto& it : message.points()) {
    auto& point = guide.points.emplace_back();
    point.id = it.id();
    point.x_permille = it.x_permille();
    point.y_permille = it.y_permille();
    point.name = it.name();
    point.text = it.text();
    if (it.has_sound()) point.sound = named(it.sound());
    if (it.has_panorama()) point.panorama = named(it.panorama());
  }
  guide.revision = message.revision();
  return guide;
}

}  // namespace mct::place
