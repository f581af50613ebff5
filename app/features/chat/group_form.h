#pragma once

#include <QVariantList>

#include "app/core/form.h"

namespace mct::app {

class GroupClient;
class Navigation;

// Makes a group of people, or brings more of them into one.
class GroupForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // Into which people are brought; empty: a new one.
  Q_PROPERTY(QString groupId MEMBER id_ NOTIFY inputChanged)
  Q_PROPERTY(bool adding READ adding NOTIFY inputChanged)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  // {id, name} of each of the chosen people.
  Q_PROPERTY(QVariantList people READ people NOTIFY inputChanged)

 public:
  using Form::Form;

  bool adding() const { return !id_.isEmpty(); }
  QVariantList people() const;

  Q_INVOKABLE void choose(const QString& card_id, const QString& name);
  Q_INVOKABLE void remove(const QString& card_id);
  Q_INVOKABLE void submit();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  struct Person {
    QString card_id;
    QString name;
  };

  QStringList card_ids() const;
  // Of the first people, for who does not care for one.
  QString proposed_name() const;
  void create();
  void add();

  GroupClient* groups_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString id_, name_, request_id_;
  QList<Person> people_;
};

}  // namespace mct::app
