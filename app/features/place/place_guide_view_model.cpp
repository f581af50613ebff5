#include "app/features/place/place_guide_view_model.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/place/guide_client.h"
#include "app/features/place/plan_point.h"

namespace mct::app {

PlaceGuideViewModel::PlaceGuideViewModel(QObject* parent) : PageViewModel(parent) {}

PlaceGuideViewModel::~PlaceGuideViewModel() = default;

void PlaceGuideViewModel::attach(const Services& services) {
  client_ = &services.get<GuideClient>();
  navigation_ = &services.get<Navigation>();
  const auto new_file = [&services] {
    return std::make_unique<AttachmentFile>(services.get<Channel>(), services.get<DeviceCache>());
  };
  plan_file_ = new_file();
  panorama_file_ = new_file();
  connect(client_, &GuideClient::changed, this, [this] { load(); });
}

void PlaceGuideViewModel::load() {
  status_.begin();
  if (status_.state() == load_state::Loading)
    if (const auto stored = client_->stored_guide(place_id_)) {
      show(*stored);
      status_.show_stored(!stored->plan);
    }
  emit statusChanged();
  call_ = client_->guide(place_id_, [this](const Result<Guide>& guide) {
    if (guide) {
      show(*guide);
      status_.show_fresh(!guide->plan);
    } else {
      status_.fail(guide.error());
    }
    emit statusChanged();
  });
}

void PlaceGuideViewModel::show(const Guide& guide) {
  const auto plan_before = guide_.plan ? guide_.plan->id : QString();
  const auto chosen_before = point().id;
  guide_ = guide;
  chosen_ = -1;
  for (int i = 0; i < guide_.points.size(); ++i)
    if (guide_.points[i].id == chosen_before) chosen_ = i;
  if (chosen_ < 0) lookAway();
  emit guideChanged();
  emit chosenChanged();
  if (!guide_.plan || (guide_.plan->id == plan_before && !plan_.isEmpty())) return;
  plan_file_->fetch(guide_.hanging(*guide_.plan), [this](const Result<void>& fetched) {
    if (fetched) plan_ = plan_file_->source();
    if (!fetched) navigation_->say(mct::app::error_text(fetched.error()));
    emit planChanged();
  });
}

QVariantList PlaceGuideViewModel::points() const {
  QVariantList all;
  for (int i = 0; i < guide_.points.size(); ++i) {
    const auto& it = guide_.points[i];
    QStringList extras;
    if (it.sound) extras.append(tr("讲解"));
    if (it.panorama) extras.append(tr("全景"));
    auto point = plan_point(it, i + 1, i == chosen_);
    point["extras"] = extras.join(QStringLiteral(" · "));
    all.append(point);
  }
  return all;
}

QString PlaceGuideViewModel::point_number() const {
  return chosen_ < 0 ? QString()
                     : QStringLiteral("%1 / %2").arg(chosen_ + 1).arg(guide_.points.size());
}

void PlaceGuideViewModel::choose(int point) {
  if (point == chosen_ || point < -1 || point >= guide_.points.size()) return;
  lookAway();
  chosen_ = point;
  emit chosenChanged();
}

void PlaceGuideViewModel::look() {
  const auto panorama = point().panorama;
  if (!panorama) return;
  looking_ = true;
  panorama_.clear();
  emit lookingChanged();
  panorama_file_->fetch(guide_.hanging(*panorama), [this](const Result<void>& fetched) {
    if (!fetched) {
      navigation_->say(mct::app::error_text(fetched.error()));
      return lookAway();
    }
    panorama_ = panorama_file_->source();
    emit lookingChanged();
  });
}

void PlaceGuideViewModel::lookAway() {
  if (!looking_) return;
  looking_ = false;
  panorama_.clear();
  panorama_file_->clear();
  emit lookingChanged();
}

}  // namespace mct::app
