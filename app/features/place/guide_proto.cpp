#include "app/features/place/guide_proto.h"

#include "app/core/attachments/attachment_download.h"

namespace mct::app {

Guide from_proto(const place::v1::Guide& message) {
  Guide guide;
  guide.place_id = QString::fromStdString(message.place_id());
  if (message.has_plan()) guide.plan = attachment_of(message.plan());
  for (const auto& it : message.points()) {
    GuidePoint point{QString::fromStdString(it.id()),
                     it.x_permille(),
                     it.y_permille(),
                     QString::fromStdString(it.name()),
                     QString::fromStdString(it.text()),
                     {},
                     {}};
    if (it.has_sound()) point.sound = attachment_of(it.sound());
    if (it.has_panorama()) point.panorama = attachment_of(it.panorama());
    guide.points.append(std::move(point));
  }
  guide.revision = message.revision();
  return guide;
}

place::v1::Guide to_proto(const Guide& guide) {
  place::v1::Guide message;
  message.set_place_id(guide.place_id.toStdString());
  if (guide.plan) message.mutable_plan()->set_id(guide.plan->id.toStdString());
  for (const auto& it : guide.points) {
    auto& point = *message.add_points();
    point.set_id(it.id.toStdString());
    point.set_x_permille(it.x_permille);
    point.set_y_permille(it.y_permille);
    point.set_name(it.name.toStdString());
    point.set_text(it.text.toStdString());
    if (it.sound) point.mutable_sound()->set_id(it.sound->id.toStdString());
    if (it.panorama) point.mutable_panorama()->set_id(it.panorama->id.toStdString());
  }
  message.set_revision(guide.revision);
  return message;
}

}  // namespace mct::app
