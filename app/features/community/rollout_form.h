#pragma once

#include <QVariantList>

#include "app/core/form.h"

namespace mct::app {

class Navigation;
class RolloutClient;

// How many communities a town plans for each of some months.
class RolloutForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString townId MEMBER town_id_ NOTIFY inputChanged)
  Q_PROPERTY(int communityCount MEMBER community_count_ NOTIFY inputChanged)
  // {month, planned} each: as it is.
  Q_PROPERTY(QVariantList months MEMBER months_ NOTIFY inputChanged)
  // {month, label, text} each: to be written.
  Q_PROPERTY(QVariantList fields READ fields NOTIFY inputChanged)

 public:
  using Form::Form;

  QVariantList fields() const;

  Q_INVOKABLE void set(const QString& month, const QString& text) { written_[month] = text; }
  Q_INVOKABLE void save();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  RolloutClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  QString town_id_;
  int community_count_ = 0;
  QVariantList months_;
  QHash<QString, QString> written_;
};

}  // namespace mct::app
