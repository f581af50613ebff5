#pragma once

#include "app/core/form.h"
#include "app/features/community/community_types.h"

namespace mct::app {

class Navigation;
class NeighbourClient;

// How one is shown to one's neighbours.
class ListingForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString communityId MEMBER community_id_ NOTIFY inputChanged)
  // What there is has come; until then nothing is to be filled in.
  Q_PROPERTY(bool loaded READ loaded NOTIFY inputChanged)
  Q_PROPERTY(bool listed READ listed WRITE set_listed NOTIFY inputChanged)
  Q_PROPERTY(QString name READ name WRITE set_name NOTIFY inputChanged)
  // "1" nothing, "2" the entrance, "3" the room.
  Q_PROPERTY(QString place READ place WRITE set_place NOTIFY inputChanged)
  Q_PROPERTY(bool phoneShown READ phone_shown WRITE set_phone_shown NOTIFY inputChanged)
  Q_PROPERTY(QString note READ note WRITE set_note NOTIFY inputChanged)

 public:
  using Form::Form;

  bool loaded() const { return loaded_; }
  bool listed() const { return listing_.listed; }
  void set_listed(bool listed);
  QString name() const { return listing_.name; }
  void set_name(const QString& name);
  QString place() const { return QString::number(static_cast<int>(listing_.place)); }
  void set_place(const QString& place);
  bool phone_shown() const { return listing_.phone_shown; }
  void set_phone_shown(bool shown);
  QString note() const { return listing_.note; }
  void set_note(const QString& note);

  Q_INVOKABLE void save();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  NeighbourClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString community_id_;
  OwnListing listing_;
  bool loaded_ = false;
};

}  // namespace mct::app
