#pragma once

#include <QAbstractListModel>
#include <QQmlParserStatus>
#include <QtQmlIntegration>

#include "app/core/load_state.h"

namespace mct::app {

class Services;

// Rows for a ListView, with the state of the request behind them. Asks again by itself when the
// server can be reached again. A derived class gives its role names once, in the order of its own
// enum, and answers value(row, that enum's value). Derive with the whole name,
// mct::app::, which Qt 6.4 needs to tell QML's tools of the base.
class ListModel : public QAbstractListModel, public QQmlParserStatus {
  Q_OBJECT
  Q_INTERFACES(QQmlParserStatus)
  QML_ANONYMOUS
  Q_PROPERTY(mct::app::load_state::State state READ state NOTIFY statusChanged)
  Q_PROPERTY(bool stale READ stale NOTIFY statusChanged)
  Q_PROPERTY(QString errorText READ error_text NOTIFY statusChanged)
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  explicit ListModel(const QList<QByteArray>& roles, QObject* parent = nullptr);

  load_state::State state() const { return status_.state(); }
  bool stale() const { return status_.stale(); }
  QString error_text() const { return status_.error_text(); }
  virtual int count() const = 0;

  Q_INVOKABLE void retry() { resume(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

  // What QML does once it has set the first properties.
  void start(const Services& services);

  void classBegin() override {}
  void componentComplete() override;

 signals:
  void statusChanged();
  void countChanged();

 protected:
  virtual QVariant value(int row, int role) const = 0;
  virtual void attach(const Services& services) = 0;
  // Starts or restarts the request.
  virtual void load() = 0;
  // Asks again for what has failed.
  virtual void resume() { load(); }

  void role_changed(int row, int role);
  bool started() const { return started_; }

  LoadStatus status_;

 private:
  void retranslate();

  QHash<int, QByteArray> roles_;
  bool started_ = false;
};

}  // namespace mct::app
