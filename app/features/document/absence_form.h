#pragma once

#include <QVariantList>

#include "app/core/form.h"
#include "app/features/document/document_types.h"

namespace mct::app {

class DocumentClient;
class Navigation;

// Has a colleague act for oneself for some days.
class AbsenceForm : public mct::app::Form {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString substituteName READ substitute_name NOTIFY inputChanged)
  // YYYY-MM-DD: from the beginning of the first day to the end of the last.
  Q_PROPERTY(QString firstDay MEMBER first_day_ NOTIFY inputChanged)
  Q_PROPERTY(QString lastDay MEMBER last_day_ NOTIFY inputChanged)
  // {task, name, chosen} each.
  Q_PROPERTY(QVariantList tasks READ tasks NOTIFY inputChanged)

 public:
  using Form::Form;

  QString substitute_name() const { return substitute_.name; }
  QVariantList tasks() const;

  Q_INVOKABLE void chooseSubstitute(const QString& card_id, const QString& name);
  Q_INVOKABLE void choose(int task, bool chosen);
  Q_INVOKABLE void declare();

 signals:
  void inputChanged();

 protected:
  void attach(const Services& services) override;

 private:
  DocumentClient* client_ = nullptr;
  Navigation* navigation_ = nullptr;
  DocumentPerson substitute_;
  QString first_day_, last_day_, request_id_;
  QList<DocumentTask> chosen_;
};

}  // namespace mct::app
