#pragma once

#include <QList>

#include "app/core/channel/pending_call.h"
#include "app/core/error.h"
#include "app/core/list_model.h"

namespace mct::directory::v1 {
class SearchCardsResponse;
}

namespace mct::app {

class Channel;
class Session;

// Finds people as one types, for whatever one chooses them for. Roles: id (of the card), name,
// organization.
class PeopleModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  // Only those of one's own unit.
  Q_PROPERTY(bool ownUnit MEMBER own_unit_)
  // Only those who have claimed their card.
  Q_PROPERTY(bool claimed MEMBER claimed_)
  // Oneself as well.
  Q_PROPERTY(bool withSelf MEMBER with_self_)

 public:
  explicit PeopleModel(QObject* parent = nullptr);

  QString query() const { return query_; }
  void set_query(const QString& query);

  int count() const override { return static_cast<int>(people_.size()); }

 signals:
  void queryChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void load() override;

 private:
  enum Role { Id, Name, Organization };

  struct Person {
    QString card_id;
    QString name;
    QString organization;
  };

  void show(QList<Person> people);
  QList<Person> those_wanted(const mct::directory::v1::SearchCardsResponse& found) const;

  Channel* channel_ = nullptr;
  Session* session_ = nullptr;
  QString query_;
  bool own_unit_ = false, claimed_ = false, with_self_ = false;
  QList<Person> people_;
  PendingCall call_;
};

}  // namespace mct::app
