#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/features/delegation/delegation_types.h"

namespace mct::app {

class DelegationClient;
class Navigation;

// Offers somebody to act for oneself; and what the form of a ward shares with it: the scopes.
class DelegationForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString phone MEMBER phone_ NOTIFY inputChanged)
  Q_PROPERTY(QString relation MEMBER relation_ NOTIFY inputChanged)
  // How long: "1", "6", "12" or "36" months.
  Q_PROPERTY(QString months MEMBER months_ NOTIFY inputChanged)
  // {scope, name, note, chosen} each.
  Q_PROPERTY(QVariantList scopes READ scopes NOTIFY inputChanged)

 public:
  using Form::Form;

  static QString name_of(int scope);

  QVariantList scopes() const;
  Q_INVOKABLE void choose(int scope, bool chosen);
  Q_INVOKABLE void offer();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;
  DelegationClient& client() { return *client_; }
  const DelegationScopes& chosen() const { return chosen_; }
  const QString& request_id() const { return request_id_; }
  // Of a call that was answered.
  void conclude(const Result<void>& outcome, const QString& done);

 private:
  DelegationClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString phone_, relation_, months_ = QStringLiteral("12"), request_id_;
  DelegationScopes chosen_;
};

}  // namespace mct::app
