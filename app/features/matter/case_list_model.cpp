#include "app/features/matter/case_list_model.h"

#include "app/core/services.h"
#include "app/features/matter/case_client.h"

namespace mct::app {
namespace {

QVariantList lines_of(const QList<CaseFacet>& facets) {
  QVariantList lines;
  for (const auto& it : facets)
    lines.append(QVariantMap{{"name", it.name},
                             {"text", QStringLiteral("%1 %2").arg(it.name).arg(it.count)}});
  return lines;
}

}  // namespace

CaseListModel::CaseListModel(QObject* parent)
    : PagedListModel({"source", "number", "title", "units", "category", "handling"}, parent) {}

void CaseListModel::attach(const Services& services) {
  client_ = &services.get<CaseClient>();
}

void CaseListModel::set_category(const QString& category) {
  narrow(filter_.category, category);
}

void CaseListModel::set_unit(const QString& unit) {
  narrow(filter_.unit, unit);
}

void CaseListModel::narrow(QString& field, const QString& word) {
  if (field == word) return;
  field = word;
  emit filterChanged();
  if (started()) load();
}

QVariantList CaseListModel::categories() const {
  return lines_of(categories_);
}

QVariantList CaseListModel::units() const {
  return lines_of(units_);
}

PendingCall CaseListModel::ask(const QString& page) {
  return client_->list(filter_, page, [this](const Result<CasePage>& answer) {
    if (!answer) return refused(answer.error());
    categories_ = answer->categories;
    units_ = answer->units;
    total_ = answer->total;
    emit facetsChanged();
    arrived(cases_, answer->cases, answer->next);
  });
}

QVariant CaseListModel::value(int row, int role) const {
  const auto& it = cases_[row];
  switch (role) {
    case Source:
      return it.source;
    case Number:
      return it.number;
    case Title:
      return it.title;
    case Units:
      return it.units.join(QStringLiteral("、"));
    case Category:
      return it.category;
    case Handling:
      return it.handling;
    default:
      return {};
  }
}

}  // namespace mct::app
