#include "app/features/place/guide_form.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFileInfo>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/place/guide_client.h"
#include "app/features/place/plan_point.h"

namespace mct::app {
namespace {

QVariantMap lines_of(const FileDraft& file) {
  return {{"present", !file.empty()},
          {"name", file.name()},
          {"standing", file.standing()},
          {"failed", file.failed()}};
}

// Not every dialog keeps to what it was asked for.
bool may_be(Files::Kind kind, const QString& name) {
  return kind != Files::Kind::sound ||
         Files::suffixes(kind).contains(QFileInfo(name).suffix().toLower());
}

int permille(qreal share) {
  return static_cast<int>(std::lround(std::clamp<qreal>(share, 0, 1) * 1000));
}

}  // namespace

GuideForm::GuideForm(QObject* parent) : Form(parent) {
  connect(&plan_, &FileDraft::changed, this, &GuideForm::show_plan);
}

GuideForm::~GuideForm() = default;

void GuideForm::attach(const Services& services) {
  client_ = &services.get<GuideClient>();
  navigation_ = &services.get<Navigation>();
  channel_ = &services.get<Channel>();
  files_ = &services.get<Files>();
  plan_file_ = std::make_unique<AttachmentFile>(*channel_, services.get<DeviceCache>());
  request_id_ = new_request_id();
  retry();
}

void GuideForm::retry() {
  status_.begin();
  emit loaded();
  load_call_ = client_->guide(place_id_, [this](const Result<Guide>& guide) {
    if (guide) {
      show(*guide);
      status_.show_fresh(false);
    } else {
      status_.fail(guide.error());
    }
    emit loaded();
  });
}

void GuideForm::show(const Guide& guide) {
  before_ = guide;
  points_.clear();
  chosen_ = -1;
  for (const auto& it : guide.points) add(it);
  plan_.keep(guide.plan);
  emit pointsChanged();
  emit chosenChanged();
  emit filesChanged();
}

void GuideForm::show_plan() {
  const auto file = plan_.file();
  if (!file) {
    plan_file_->clear();
    plan_source_.clear();
    shown_plan_.clear();
  } else if (file->id != shown_plan_) {
    shown_plan_ = file->id;
    // What has just arrived hangs nowhere yet.
    const auto hanging = plan_.fresh() ? HangingFile{file->id, {}} : before_.hanging(*file);
    plan_file_->fetch(hanging, [this](const Result<void>& fetched) {
      if (fetched) plan_source_ = plan_file_->source();
      if (!fetched) navigation_->say(mct::app::error_text(fetched.error()));
      emit planChanged();
    });
  }
  emit planChanged();
}

void GuideForm::add(GuidePoint point) {
  Draft draft{std::move(point), std::make_unique<FileDraft>(), std::make_unique<FileDraft>()};
  draft.sound->keep(draft.point.sound);
  draft.panorama->keep(draft.point.panorama);
  for (const auto* file : {draft.sound.get(), draft.panorama.get()})
    connect(file, &FileDraft::changed, this, &GuideForm::filesChanged);
  points_.push_back(std::move(draft));
}

GuideForm::Draft* GuideForm::draft() {
  return chosen_ < 0 ? nullptr : &points_.at(static_cast<std::size_t>(chosen_));
}

QVariantList GuideForm::points() const {
  QVariantList all;
  for (int i = 0; std::cmp_less(i, points_.size()); ++i)
    all.append(plan_point(points_[static_cast<std::size_t>(i)].point, i + 1, i == chosen_));
  return all;
}

void GuideForm::choose(int point) {
  if (point == chosen_) return;
  chosen_ = std::cmp_less(point, points_.size()) ? point : -1;
  moving_ = false;
  emit pointsChanged();
  emit chosenChanged();
  emit filesChanged();
}

QString GuideForm::name() const {
  return draft() ? draft()->point.name : QString();
}

void GuideForm::set_name(const QString& name) {
  if (!draft()) return;
  draft()->point.name = name;
  emit pointsChanged();
}

QString GuideForm::text() const {
  return draft() ? draft()->point.text : QString();
}

// The field has it already.
void GuideForm::set_text(const QString& text) {
  if (draft()) draft()->point.text = text;
}

QVariantMap GuideForm::sound() const {
  return draft() ? lines_of(*draft()->sound) : QVariantMap();
}

QVariantMap GuideForm::panorama() const {
  return draft() ? lines_of(*draft()->panorama) : QVariantMap();
}

void GuideForm::pick(FileDraft& into, Files::Kind kind) {
  if (into.failed()) return into.retry();
  files_->open(kind, &into, [this, &into, kind](const Files::File& file) {
    if (!may_be(kind, file.name)) return complain(tr("录音须为 Opus、MP3 或 M4A"));
    complain({});
    into.send(*channel_, file.name, file.content);
  });
}

void GuideForm::choosePlan() {
  pick(plan_, Files::Kind::picture);
}

void GuideForm::removePlan() {
  choose(-1);
  points_.clear();
  plan_.clear();
  emit pointsChanged();
}

void GuideForm::tap(qreal x, qreal y) {
  if (!moving_ && std::cmp_greater_equal(points_.size(), most_points))
    return complain(tr("最多 60 个点"));
  if (!moving_) {
    add({});
    choose(static_cast<int>(points_.size()) - 1);
  }
  draft()->point.x_permille = permille(x);
  draft()->point.y_permille = permille(y);
  moving_ = false;
  emit pointsChanged();
}

void GuideForm::move() {
  moving_ = chosen_ >= 0;
  emit pointsChanged();
}

void GuideForm::moveUp() {
  if (chosen_ < 1) return;
  const auto place = static_cast<std::size_t>(chosen_);
  std::swap(points_[place], points_[place - 1]);
  --chosen_;
  emit pointsChanged();
  emit chosenChanged();
}

void GuideForm::removePoint() {
  if (chosen_ < 0) return;
  points_.erase(points_.begin() + chosen_);
  chosen_ = -1;
  moving_ = false;
  emit pointsChanged();
  emit chosenChanged();
  emit filesChanged();
}

void GuideForm::chooseSound() {
  if (draft()) pick(*draft()->sound, Files::Kind::sound);
}

void GuideForm::removeSound() {
  if (draft()) draft()->sound->clear();
}

void GuideForm::choosePanorama() {
  if (draft()) pick(*draft()->panorama, Files::Kind::picture);
}

void GuideForm::removePanorama() {
  if (draft()) draft()->panorama->clear();
}

QString GuideForm::missing() {
  bool arrived = plan_.ready();
  for (int i = 0; std::cmp_less(i, points_.size()); ++i) {
    const auto& [point, sound, panorama] = points_[static_cast<std::size_t>(i)];
    arrived = arrived && sound->ready() && panorama->ready();
    if (!point.name.trimmed().isEmpty()) continue;
    choose(i);
    return tr("请填写第 %1 个点的名称").arg(i + 1);
  }
  return arrived ? QString() : tr("文件还没有传完，请稍候或移除");
}

Guide GuideForm::wanted() const {
  Guide guide;
  guide.place_id = place_id_;
  guide.revision = before_.revision;
  guide.plan = plan_.file();
  for (const auto& [point, sound, panorama] : points_)
    guide.points.append({point.id, point.x_permille, point.y_permille, point.name.trimmed(),
                         point.text.trimmed(), sound->file(), panorama->file()});
  return guide;
}

void GuideForm::send() {
  if (busy()) return;
  if (const auto what = missing(); !what.isEmpty()) return complain(what);
  wait_for(client_->put(wanted(), request_id_, [this](const Result<void>& outcome) {
    if (!outcome) return complain(input_error_text(outcome.error()));
    settle(outcome);
    navigation_->say(tr("已保存"));
    emit finished();
  }));
}

}  // namespace mct::app
