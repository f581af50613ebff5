#pragma once

#include "app/core/form.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

class DirectoryClient;
class Session;

// What a card is entrusted with; for admins of the district.
class DutyForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString cardId MEMBER card_id_ NOTIFY cardIdChanged)
  // The card acted through is an admin's of the district, and this is another one.
  Q_PROPERTY(bool mayEntrust READ may_entrust NOTIFY dutyChanged)
  Q_PROPERTY(bool reviewer READ reviewer NOTIFY dutyChanged)

 public:
  using Form::Form;

  bool may_entrust() const { return may_entrust_; }
  bool reviewer() const { return card_.identity_reviewer; }

  Q_INVOKABLE void setReviewer(bool reviewer);

 signals:
  void cardIdChanged();
  void dutyChanged();

 protected:
  void attach(const Services& services) override;

 private:
  void read_card();
  void show(const Result<Card>& card);

  DirectoryClient* client_ = nullptr;
  Session* session_ = nullptr;
  QString card_id_;
  Card card_;
  bool may_entrust_ = false;
};

}  // namespace mct::app
