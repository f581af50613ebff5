#pragma once

#include <memory>

#include <QUrl>
#include <QVariantList>

#include "app/core/attachments/attachment_file.h"
#include "app/core/page_view_model.h"
#include "app/features/place/guide_types.h"

namespace mct::app {

class GuideClient;
class Navigation;

// The guide to a place as its page shows it: the plan, the points in their order, and the one that
// was chosen.
class PlaceGuideViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY guideChanged)
  // For an Image; empty: it is on its way.
  Q_PROPERTY(QUrl plan READ plan NOTIFY planChanged)
  // As plan_point() makes them, with extras: what there is beside the text.
  Q_PROPERTY(QVariantList points READ points NOTIFY chosenChanged)
  // Its place in points; -1: none.
  Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged)
  Q_PROPERTY(QString pointName READ point_name NOTIFY chosenChanged)
  Q_PROPERTY(QString pointText READ point_text NOTIFY chosenChanged)
  // 2 / 7
  Q_PROPERTY(QString pointNumber READ point_number NOTIFY chosenChanged)
  // Empty: there is none.
  Q_PROPERTY(QString soundId READ sound_id NOTIFY chosenChanged)
  Q_PROPERTY(bool hasPanorama READ has_panorama NOTIFY chosenChanged)
  // One looks around; `panorama` is for a PanoramaView, empty while it is on its way.
  Q_PROPERTY(bool looking READ looking NOTIFY lookingChanged)
  Q_PROPERTY(QUrl panorama READ panorama NOTIFY lookingChanged)

 public:
  explicit PlaceGuideViewModel(QObject* parent = nullptr);
  ~PlaceGuideViewModel() override;

  const QUrl& plan() const { return plan_; }
  QVariantList points() const;
  int chosen() const { return chosen_; }
  void choose(int point);
  QString point_name() const { return point().name; }
  QString point_text() const { return point().text; }
  QString point_number() const;
  QString sound_id() const { return point().sound ? point().sound->id : QString(); }
  bool has_panorama() const { return point().panorama.has_value(); }
  bool looking() const { return looking_; }
  const QUrl& panorama() const { return panorama_; }

  // Fetches the view all around the chosen point.
  Q_INVOKABLE void look();
  Q_INVOKABLE void lookAway();

 signals:
  void guideChanged();
  void planChanged();
  void chosenChanged();
  void lookingChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit chosenChanged(); }

 private:
  // The chosen one; an empty one, when there is none.
  GuidePoint point() const { return guide_.points.value(chosen_); }
  void show(const Guide& guide);

  GuideClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  std::unique_ptr<AttachmentFile> plan_file_, panorama_file_;
  QString place_id_;
  Guide guide_;
  QUrl plan_, panorama_;
  int chosen_ = -1;
  bool looking_ = false;
  PendingCall call_;
};

}  // namespace mct::app
