#pragma once

#include <memory>

#include <QStringList>
#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/page_view_model.h"
#include "app/features/place/place_types.h"

namespace mct::app {

class Navigation;
class PlaceClient;
class Platform;
class Session;
class Thumbnails;

// A place as its page shows it.
class PlaceViewModel : public mct::app::PageViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString placeId READ place_id WRITE set_place_id NOTIFY placeIdChanged)
  Q_PROPERTY(QString name READ name NOTIFY placeChanged)
  Q_PROPERTY(QString kindName READ kind_name NOTIFY placeChanged)
  Q_PROPERTY(QString icon READ icon NOTIFY placeChanged)
  Q_PROPERTY(QString address READ address NOTIFY placeChanged)
  Q_PROPERTY(QString openText READ open_text NOTIFY placeChanged)
  Q_PROPERTY(bool open READ open NOTIFY placeChanged)
  // Lines of times, and the note.
  Q_PROPERTY(QString opening READ opening NOTIFY placeChanged)
  Q_PROPERTY(QString phone READ phone NOTIFY placeChanged)
  Q_PROPERTY(QStringList facilities READ facilities NOTIFY placeChanged)
  Q_PROPERTY(QString introduction READ introduction NOTIFY placeChanged)
  Q_PROPERTY(QString source READ source NOTIFY placeChanged)
  // How good the position is; empty: as good as on the spot.
  Q_PROPERTY(QString accuracyText READ accuracy_text NOTIFY placeChanged)
  Q_PROPERTY(bool sample READ sample NOTIFY placeChanged)
  // {source, caption} each: for an Image, empty until it is there.
  Q_PROPERTY(QVariantList pictures READ pictures NOTIFY picturesChanged)
  // There is a guide to it.
  Q_PROPERTY(bool guided READ guided NOTIFY placeChanged)
  // Tickets or rooms may be on sale.
  Q_PROPERTY(bool bookable READ bookable NOTIFY placeChanged)

 public:
  explicit PlaceViewModel(QObject* parent = nullptr);
  ~PlaceViewModel() override;

  QString place_id() const { return place_id_; }
  void set_place_id(const QString& id);
  QString name() const { return place_.name; }
  QString kind_name() const;
  QString icon() const;
  QString address() const { return place_.address; }
  QString open_text() const;
  bool open() const { return place_.open_state == OpenState::open; }
  QString opening() const;
  QString phone() const { return place_.phone; }
  QStringList facilities() const;
  QString introduction() const { return place_.introduction; }
  QString source() const { return place_.source; }
  QString accuracy_text() const;
  bool sample() const { return place_.sample; }
  QVariantList pictures() const;
  bool guided() const { return place_.has_guide; }
  bool bookable() const;

  // Opens one of the pictures.
  Q_INVOKABLE void show(int picture);
  // Hands the way there to the device's map.
  Q_INVOKABLE void route();
  Q_INVOKABLE void call();
  // Opens the form of complaints, begun for this place; signing in comes first.
  Q_INVOKABLE void complain();

 signals:
  void placeIdChanged();
  void placeChanged();
  void picturesChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;
  void retranslate() override { emit placeChanged(); }

 private:
  PlaceClient* client_ = nullptr;
  Platform* platform_ = nullptr;
  Navigation* navigation_ = nullptr;
  Session* session_ = nullptr;
  std::unique_ptr<Thumbnails> thumbnails_;
  QString place_id_;
  Place place_;
  PendingCall call_;
};

}  // namespace mct::app
