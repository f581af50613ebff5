#pragma once

#include <memory>
#include <vector>

#include <QUrl>
#include <QVariantList>

#include "app/core/attachments/attachment_file.h"
#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/place/file_draft.h"
#include "app/features/place/guide_types.h"
#include "app/platform/files.h"

namespace mct::app {

class GuideClient;
class Navigation;

// The guide to a place as whoever keeps it writes it.
class GuideForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY loaded)
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY loaded)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY loaded)
  Q_PROPERTY(bool hasPlan READ has_plan NOTIFY planChanged)
  // For an Image; empty: it is not there yet, and why says planStanding.
  Q_PROPERTY(QUrl plan READ plan NOTIFY planChanged)
  Q_PROPERTY(QString planStanding READ plan_standing NOTIFY planChanged)
  // As plan_point() makes them.
  Q_PROPERTY(QVariantList points READ points NOTIFY pointsChanged)
  // The one that is written, by its place in points; -1: none.
  Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY chosenChanged)
  // The next tap on the plan says where the chosen one is.
  Q_PROPERTY(bool moving READ moving NOTIFY pointsChanged)
  Q_PROPERTY(QString name READ name WRITE set_name NOTIFY chosenChanged)
  Q_PROPERTY(QString text READ text WRITE set_text NOTIFY chosenChanged)
  // Of the chosen one: {present, name, standing, failed} each.
  Q_PROPERTY(QVariantMap sound READ sound NOTIFY filesChanged)
  Q_PROPERTY(QVariantMap panorama READ panorama NOTIFY filesChanged)

 public:
  explicit GuideForm(QObject* parent = nullptr);
  ~GuideForm() override;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  bool has_plan() const { return !plan_.empty(); }
  const QUrl& plan() const { return plan_source_; }
  QString plan_standing() const { return plan_.standing(); }
  QVariantList points() const;
  int chosen() const { return chosen_; }
  void choose(int point);
  bool moving() const { return moving_; }
  QString name() const;
  void set_name(const QString& name);
  QString text() const;
  void set_text(const QString& text);
  QVariantMap sound() const;
  QVariantMap panorama() const;

  Q_INVOKABLE void choosePlan();
  // With all points on it.
  Q_INVOKABLE void removePlan();
  // On the plan, 0 to 1: a new point, or where the chosen one goes.
  Q_INVOKABLE void tap(qreal x, qreal y);
  Q_INVOKABLE void move();
  // The chosen one, before the one that is before it.
  Q_INVOKABLE void moveUp();
  Q_INVOKABLE void removePoint();
  Q_INVOKABLE void chooseSound();
  Q_INVOKABLE void removeSound();
  Q_INVOKABLE void choosePanorama();
  Q_INVOKABLE void removePanorama();
  Q_INVOKABLE void retry();
  Q_INVOKABLE void send();

 signals:
  void loaded();
  void planChanged();
  void pointsChanged();
  void chosenChanged();
  void filesChanged();

 protected:
  void attach(const Services& services) override;

 private:
  struct Draft {
    GuidePoint point;
    std::unique_ptr<FileDraft> sound, panorama;
  };

  void show(const Guide& guide);
  void show_plan();
  void add(GuidePoint point);
  // The chosen one; nullptr: none.
  Draft* draft();
  const Draft* draft() const { return const_cast<GuideForm*>(this)->draft(); }
  void pick(FileDraft& into, Files::Kind kind);
  // What has to be done before it can be sent; empty: nothing. Chooses the point that lacks it.
  QString missing();
  Guide wanted() const;

  GuideClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Channel* channel_ = nullptr;
  Files* files_ = nullptr;
  std::unique_ptr<AttachmentFile> plan_file_;
  QString place_id_, request_id_, shown_plan_;
  Guide before_;
  FileDraft plan_;
  QUrl plan_source_;
  std::vector<Draft> points_;
  int chosen_ = -1;
  bool moving_ = false;
  LoadStatus status_;
  PendingCall load_call_;
};

}  // namespace mct::app
