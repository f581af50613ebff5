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
    : ListModel({"source", "number", "title", "units", "category", "handling"}, parent) {}

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

void CaseListModel::load() {
  status_.begin();
  emit statusChanged();
  more_.cancel();
  fetching_ = false;
  call_ = client_->list(filter_, {}, [this](const Result<CasePage>& page) {
    if (page) {
      beginResetModel();
      cases_ = page->cases;
      next_ = page->next;
      endResetModel();
      categories_ = page->categories;
      units_ = page->units;
      total_ = page->total;
      status_.show_fresh(cases_.isEmpty());
      emit facetsChanged();
      emit countChanged();
    } else {
      status_.fail(page.error());
    }
    emit statusChanged();
  });
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !next_.isEmpty() && !fetching_;
}

void CaseListModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  fetching_ = true;
  more_ = client_->list(filter_, next_, [this](const Result<CasePage>& page) {
    fetching_ = false;
    if (!page) return;  // scrolling on tries again
    next_ = page->next;
    if (page->cases.isEmpty()) return;
    beginInsertRows({}, count(), count() + static_cast<int>(page->cases.size()) - 1);
    cases_ += page->cases;
    endInsertRows();
    emit countChanged();
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
