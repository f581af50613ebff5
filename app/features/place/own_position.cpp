#include "app/features/place/own_position.h"

#include "app/core/services.h"
#include "app/features/place/place_client.h"
#include "app/platform/positioning.h"

namespace mct::app {
namespace {

QString text_of(PositionProblem problem) {
  switch (problem) {
    case PositionProblem::no_source:
      return OwnPosition::tr("定位不可用：这台设备没有定位服务。可以在地图上长按，标出您在哪里。");
    case PositionProblem::no_permission:
      return OwnPosition::tr(
          "没有得到定位许可。请在系统设置里允许门城通使用位置，或在地图上长按标出。");
    case PositionProblem::timeout:
      return OwnPosition::tr("暂时定不到位置。请到开阔处再试，或在地图上长按标出。");
  }
  return {};
}

}  // namespace

void OwnPosition::start(const Services& services) {
  places_ = &services.get<PlaceClient>();
  positioning_ = &services.get<Positioning>();
  // However it has become known: what was wrong before is of no interest any more.
  connect(places_, &PlaceClient::originChanged, this, [this] { settle({}); });
  emit changed();
}

bool OwnPosition::known() const {
  return places_ != nullptr && places_->origin().has_value();
}

void OwnPosition::ask() {
  asking_ = true;
  problem_.clear();
  emit changed();
  positioning_->ask(this, [this](const tl::expected<DevicePosition, PositionProblem>& at) {
    settle(at ? QString() : text_of(at.error()));
    if (at) places_->set_origin(GeoPoint{at->latitude, at->longitude});
  });
}

void OwnPosition::forget() {
  settle({});
  places_->set_origin(std::nullopt);
}

void OwnPosition::settle(const QString& problem) {
  asking_ = false;
  problem_ = problem;
  emit changed();
}

}  // namespace mct::app
