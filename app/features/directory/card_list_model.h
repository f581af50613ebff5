#pragma once

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class CardClient;
class DirectoryClient;
class Session;

// Organizations, and below them people. Roles: organization, id, title, subtitle, detail.
class CardListModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  explicit CardListModel(QObject* parent = nullptr);

  int count() const override;

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  void show(QList<Organization> organizations, QList<Card> cards);
  void show_failure(const Error& error);
  void begin_loading();

  CardClient& card_client() { return *cards_client_; }
  DirectoryClient& directory() { return *directory_; }
  Session& session() { return *session_; }
  const QList<Card>& cards() const { return cards_; }

 private:
  enum Role { IsOrganization, Id, Title, Subtitle, Detail };

  CardClient* cards_client_ = nullptr;
  DirectoryClient* directory_ = nullptr;
  Session* session_ = nullptr;
  QList<Organization> organizations_;
  QList<Card> cards_;
};

// The contacts of the acting card.
class ContactModel : public mct::app::CardListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  using CardListModel::CardListModel;

 protected:
  void attach(const Services& services) override;
  void load() override;

 private:
  PendingCall call_;
};

// What stands right below an organization: organizations, then people.
class UnitModel : public mct::app::CardListModel {
  Q_OBJECT
  QML_ELEMENT
  // Empty: the whole district.
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY organizationIdChanged)
  // Behind the last one there is.
  Q_PROPERTY(int nextPosition READ next_position NOTIFY statusChanged)
  Q_PROPERTY(int nextDepartmentPosition READ next_department_position NOTIFY statusChanged)

 public:
  using CardListModel::CardListModel;

  int next_position() const;
  int next_department_position() const;

 signals:
  void organizationIdChanged();

 protected:
  void attach(const Services& services) override;
  void load() override;

 private:
  void load_people(const QString& organization_id, const QString& page);

  QString organization_id_;
  QList<Organization> below_;
  QList<Card> people_;
  PendingCall tree_call_, people_call_;
};

// Finds colleagues as one types.
class ColleagueSearchModel : public mct::app::CardListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString query READ query WRITE set_query NOTIFY queryChanged)
  Q_PROPERTY(bool more READ more NOTIFY statusChanged)

 public:
  using CardListModel::CardListModel;

  QString query() const { return query_; }
  void set_query(const QString& query);
  bool more() const { return more_; }

 signals:
  void queryChanged();

 protected:
  void load() override;

 private:
  QString query_;
  bool more_ = false;
  PendingCall call_;
};

}  // namespace mct::app
