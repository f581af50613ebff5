#pragma once

#include <QVariantList>

#include "app/core/channel/pending_call.h"
#include "app/core/paged_list_model.h"
#include "app/features/matter/case_types.h"

namespace mct::app {

class CaseClient;

// Handled suggestions, narrowed by class and unit. Roles: source, number, title, units, category,
// handling.
class CaseListModel : public mct::app::PagedListModel {
  Q_OBJECT
  QML_ELEMENT
  // Empty: all.
  Q_PROPERTY(QString category READ category WRITE set_category NOTIFY filterChanged)
  Q_PROPERTY(QString unit READ unit WRITE set_unit NOTIFY filterChanged)
  // What they can be narrowed to: {name, text} each, text with the number of cases.
  Q_PROPERTY(QVariantList categories READ categories NOTIFY facetsChanged)
  Q_PROPERTY(QVariantList units READ units NOTIFY facetsChanged)
  // Of all pages.
  Q_PROPERTY(int totalSize READ total_size NOTIFY facetsChanged)

 public:
  explicit CaseListModel(QObject* parent = nullptr);

  QString category() const { return filter_.category; }
  void set_category(const QString& category);
  QString unit() const { return filter_.unit; }
  void set_unit(const QString& unit);
  QVariantList categories() const;
  QVariantList units() const;
  int total_size() const { return total_; }

  int count() const override { return static_cast<int>(cases_.size()); }
 signals:
  void filterChanged();
  void facetsChanged();

 protected:
  QVariant value(int row, int role) const override;
  void attach(const Services& services) override;
  PendingCall ask(const QString& page) override;

 private:
  enum Role { Source, Number, Title, Units, Category, Handling };

  void narrow(QString& field, const QString& word);

  CaseClient* client_ = nullptr;
  CaseFilter filter_;
  QList<HandledCase> cases_;
  QList<CaseFacet> categories_, units_;
  int total_ = 0;
};

}  // namespace mct::app
