#pragma once

#include <utility>

#include "app/core/channel/pending_call.h"
#include "app/core/list_model.h"

namespace mct::app {

// Rows that the server gives page by page: the next when the view has come to the end of those that
// are there. A page that fails leaves what is shown; trying again asks for that page. A derived
// class asks for a page, and hands the answer to arrived or refused.
class PagedListModel : public mct::app::ListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  using ListModel::ListModel;

  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 protected:
  // `page`: what the page before has called it; empty: the first.
  virtual PendingCall ask(const QString& page) = 0;
  // Asked while nothing is shown yet: what the device has goes to show_stored.
  virtual void look_on_device() {}

  // Asks for the first page; what is shown stays until it is there.
  void load() override;
  void resume() override;

  // The first page takes the place of `rows`, the others come behind them.
  template <class Row>
  void arrived(QList<Row>& rows, const QList<Row>& page, const QString& next) {
    next_ = next;
    if (std::exchange(asked_for_more_, false))
      append(rows, page);
    else
      replace(rows, page);
    status_.show_fresh(rows.isEmpty());
    emit statusChanged();
  }
  void refused(const Error& error);
  // Further pages belong to the server's answer.
  template <class Row>
  void show_stored(QList<Row>& rows, const QList<Row>& stored) {
    next_.clear();
    replace(rows, stored);
    status_.show_stored(stored.isEmpty());
  }
  // Others are wanted: nothing of these stays.
  template <class Row>
  void forget(QList<Row>& rows) {
    next_.clear();
    replace(rows, {});
    status_.reset();
  }

 private:
  template <class Row>
  void replace(QList<Row>& rows, const QList<Row>& by) {
    beginResetModel();
    rows = by;
    endResetModel();
  }
  template <class Row>
  void append(QList<Row>& rows, const QList<Row>& page) {
    if (page.isEmpty()) return;
    beginInsertRows({}, count(), count() + static_cast<int>(page.size()) - 1);
    rows += page;
    endInsertRows();
  }

  QString next_;
  bool asked_for_more_ = false;
  bool more_refused_ = false;
  PendingCall call_;
};

}  // namespace mct::app
