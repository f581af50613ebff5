#pragma once

#include "app/core/form.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;
class Navigation;

// What a unit admin says of a person: a new one of an organization, or one whose card there is.
class StaffForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY startChanged)
  Q_PROPERTY(QString organizationId MEMBER organization_id_ NOTIFY startChanged)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  Q_PROPERTY(QString post MEMBER post_ NOTIFY inputChanged)
  Q_PROPERTY(QString phone MEMBER phone_ NOTIFY inputChanged)
  Q_PROPERTY(QString officePhone MEMBER office_phone_ NOTIFY inputChanged)
  // The place among the people of the organization, in digits: the smallest first.
  Q_PROPERTY(QString position MEMBER position_ NOTIFY inputChanged)
  // "", "male" or "female".
  Q_PROPERTY(QString gender MEMBER gender_ NOTIFY inputChanged)
  Q_PROPERTY(bool admin READ admin NOTIFY inputChanged)
  Q_PROPERTY(bool ready READ ready NOTIFY statusChanged)

 public:
  using Form::Form;

  bool admin() const { return admin_; }
  bool ready() const { return ready_; }

  Q_INVOKABLE void save();
  // Appoints this person, or dismisses them: from above.
  Q_INVOKABLE void setAdmin(bool admin);
  Q_INVOKABLE void revoke();
  // Makes this person the unit's admin in one's own place.
  Q_INVOKABLE void handOver();

 signals:
  void startChanged();
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void read_card();
  void fill(const Card& card);
  QString complaint() const;
  CardDetails details() const;
  // Says what went wrong; when somebody else was faster, also shows what is there now.
  void conclude(const Result<void>& outcome, const QString& done);

  DirectoryClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString card_id_, organization_id_, request_id_;
  QString name_, post_, phone_, office_phone_, gender_;
  QString position_ = QStringLiteral("0");
  qint64 revision_ = 0;
  bool admin_ = false;
  bool ready_ = false;
};

}  // namespace mct::app
