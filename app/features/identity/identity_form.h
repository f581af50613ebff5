#pragma once

#include <QUrl>

#include "app/core/form.h"
#include "app/features/identity/identity_types.h"

namespace mct::app {

class IdentityClient;
class Navigation;

// An application: for the identity, another name, or another portrait.
class IdentityForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  // "identity", "name" or "avatar".
  Q_PROPERTY(QString kind MEMBER kind_ NOTIFY inputChanged)
  Q_PROPERTY(QString name MEMBER name_ NOTIFY inputChanged)
  Q_PROPERTY(QString idNumber MEMBER id_number_ NOTIFY inputChanged)
  // What is wrong with the number while it is typed.
  Q_PROPERTY(QString idNumberError READ id_number_error NOTIFY inputChanged)
  Q_PROPERTY(QUrl front READ front NOTIFY photosChanged)
  Q_PROPERTY(QUrl back READ back NOTIFY photosChanged)
  Q_PROPERTY(QUrl portrait READ portrait NOTIFY photosChanged)

 public:
  using Form::Form;

  QString id_number_error() const;
  QUrl front() const;
  QUrl back() const;
  QUrl portrait() const;

  // `role`: "front", "back" or "portrait".
  Q_INVOKABLE void pick(const QString& role, const QUrl& file);
  Q_INVOKABLE void send();

 signals:
  void inputChanged();
  void photosChanged();

 protected:
  void attach(const Services& services) override;

 private:
  ApplicationKind kind() const;
  // What is missing or wrong; empty: nothing.
  QString complaint() const;

  IdentityClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString kind_ = QStringLiteral("identity");
  QString name_, id_number_, request_id_;
  QByteArray front_, back_, portrait_;
};

}  // namespace mct::app
