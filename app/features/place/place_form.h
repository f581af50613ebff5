#pragma once

#include <memory>

#include <QVariantList>

#include "app/core/form.h"
#include "app/core/load_state.h"
#include "app/features/place/picture_draft_model.h"
#include "app/features/place/place_types.h"

namespace mct::app {

class Files;
class Navigation;
class PlaceClient;

// A place as whoever keeps it writes it.
class PlaceForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // Empty: a new one.
  Q_PROPERTY(QString placeId MEMBER place_id_ NOTIFY loaded)
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY loaded)
  Q_PROPERTY(QString loadErrorText READ load_error_text NOTIFY loaded)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  Q_PROPERTY(QString address MEMBER address_ NOTIFY inputChanged)
  // Degrees of WGS 84, to 6 decimals.
  Q_PROPERTY(QString latitude MEMBER latitude_ NOTIFY inputChanged)
  Q_PROPERTY(QString longitude MEMBER longitude_ NOTIFY inputChanged)
  // A line for each time: 周一至周五 08:30-16:30.
  Q_PROPERTY(QString opening MEMBER opening_ NOTIFY inputChanged)
  Q_PROPERTY(QString openingNote MEMBER opening_note_ NOTIFY inputChanged)
  Q_PROPERTY(QString phone MEMBER phone_ NOTIFY inputChanged)
  Q_PROPERTY(QString introduction MEMBER introduction_ NOTIFY inputChanged)
  Q_PROPERTY(QString source MEMBER source_ NOTIFY inputChanged)
  Q_PROPERTY(mct::app::PictureDraftModel* pictures READ pictures NOTIFY loaded)
  // {value, name, chosen} each.
  Q_PROPERTY(QVariantList kinds READ kinds NOTIFY inputChanged)
  Q_PROPERTY(QVariantList facilities READ facilities NOTIFY inputChanged)

 public:
  explicit PlaceForm(QObject* parent = nullptr);
  ~PlaceForm() override;

  load_state::State state() const { return status_.state(); }
  QString load_error_text() const { return status_.error_text(); }
  QVariantList kinds() const;
  QVariantList facilities() const;
  PictureDraftModel* pictures() const { return pictures_.get(); }

  // Lets a person choose one more.
  Q_INVOKABLE void addPicture();
  Q_INVOKABLE void chooseKind(int kind);
  Q_INVOKABLE void toggleFacility(int facility);
  Q_INVOKABLE void retry();
  Q_INVOKABLE void send();

 signals:
  void loaded();
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void show(const Place& place);

  PlaceClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  Files* files_ = nullptr;
  std::unique_ptr<PictureDraftModel> pictures_;
  Place place_;
  LoadStatus status_;
  QString place_id_, name_, address_, latitude_, longitude_, opening_, opening_note_, phone_,
      introduction_, source_, request_id_;
  PendingCall load_call_;
};

}  // namespace mct::app
