#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;
class Navigation;
class Session;

// Puts a person, or a department with its people, below another organization that the acting card
// keeps.
class MoveForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // One of the two: what is moved.
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY inputChanged)
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY inputChanged)
  // Where to; empty until one is chosen.
  Q_PROPERTY(QString target MEMBER target_ NOTIFY inputChanged)
  // Whom or what, and where it is now.
  Q_PROPERTY(QString name READ name NOTIFY readyChanged)
  Q_PROPERTY(QString place READ place NOTIFY readyChanged)
  // An admin's role stays behind.
  Q_PROPERTY(bool losesRole READ loses_role NOTIFY inputChanged)
  // {id, title, depth, current} of every organization that may be chosen, parents before children.
  Q_PROPERTY(QVariantList choices READ choices NOTIFY readyChanged)
  Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)

 public:
  using Form::Form;

  QString name() const { return name_; }
  QString place() const;
  bool loses_role() const;
  QVariantList choices() const;
  bool ready() const { return ready_; }

  Q_INVOKABLE void move();
  Q_INVOKABLE void retry() { read_tree(); }

 signals:
  void inputChanged();
  void readyChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void read_tree();
  void read_card();
  void begin(const QString& name, const QString& from);
  void conclude(const Result<void>& outcome);

  DirectoryClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  const Session* session_ = nullptr;
  QString card_id_, organization_id_, target_, request_id_;
  QString name_, from_;  // from_: where it is now, by id
  QList<Organization> tree_;
  Card card_;  // of card_id_
  bool ready_ = false;
};

}  // namespace mct::app
