#pragma once

#include <QStringList>

#include "app/core/form.h"
#include "app/features/access/access_types.h"

namespace mct::app {

class Navigation;
class PassClient;

// Invites somebody to one of the acting card's places.
class InvitationForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QStringList places READ places NOTIFY placesChanged)
  Q_PROPERTY(int place MEMBER place_ NOTIFY placesChanged)
  Q_PROPERTY(QString name MEMBER name_)
  // As AccessText::time_format() has it.
  Q_PROPERTY(QString start MEMBER start_ NOTIFY timesChanged)
  Q_PROPERTY(QString end MEMBER end_ NOTIFY timesChanged)

 public:
  explicit InvitationForm(QObject* parent = nullptr);

  QStringList places() const;
  Q_INVOKABLE void invite();

 signals:
  void placesChanged();
  void timesChanged();

 protected:
  void attach(const Services& services) override;

 private:
  // 0: it is no time, which has been said.
  qint64 time_of(const QString& text, const QString& what);

  PassClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QList<OwnPass> passes_;
  int place_ = 0;
  QString name_, start_, end_, request_id_;
};

}  // namespace mct::app
