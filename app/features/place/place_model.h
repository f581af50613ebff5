#pragma once

#include <memory>

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/place/place_types.h"

namespace mct::app {

class PlaceClient;
class Thumbnails;

// Places to choose from, the nearest first once the person has said where they are. Roles: id,
// name, icon, picture (for an Image), subtitle, distance, openText, open, sample.
class PlaceModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  // 0: all kinds.
  Q_PROPERTY(int kind READ kind WRITE set_kind NOTIFY filterChanged)
  // A part of the name or of its pinyin.
  Q_PROPERTY(QString words READ words WRITE set_words NOTIFY filterChanged)
  // Only those that the acting card keeps; no other filter applies.
  Q_PROPERTY(bool kept MEMBER kept_ NOTIFY filterChanged)
  // {kind, name, icon} each.
  Q_PROPERTY(QVariantList kinds READ kinds NOTIFY statusChanged)

 public:
  explicit PlaceModel(QObject* parent = nullptr);
  ~PlaceModel() override;

  int count() const override { return static_cast<int>(places_.size()); }
  int kind() const { return static_cast<int>(query_.kind); }
  void set_kind(int kind);
  const QString& words() const { return query_.words; }
  void set_words(const QString& words);
  QVariantList kinds() const;

  const QList<FoundPlace>& places() const { return places_; }
  std::optional<GeoPoint> origin() const;

  // From where distances are told from now on.
  Q_INVOKABLE void locate(double latitude, double longitude);

 signals:
  void filterChanged();
  void originChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Icon, Picture, Subtitle, Distance, OpenText, Open, Sample };

  void load_from(const QString& page);
  void show(const PlacePage& page, bool first);
  void measure();
  QString picture_of(const Place& place) const;

  PlaceClient* client_ = nullptr;
  std::unique_ptr<Thumbnails> thumbnails_;
  PlaceQuery query_;
  bool kept_ = false;
  QList<Place> answered_;  // in the server's order
  QList<FoundPlace> places_;
  PendingCall call_;
};

}  // namespace mct::app
