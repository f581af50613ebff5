#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQmlIntegration>

namespace mct::app {

// One of the places at the bottom (or the side) of the window.
struct Tab {
  QString id;
  const char* title;  // Chinese source, marked with QT_TRANSLATE_NOOP("Tab", …)
  QString icon;       // a name of the theme's icons
  QUrl url;           // its first page
  int order;          // from the left or the top, growing
};

// The tabs that features have registered. Roles: id, title, icon, url, badge (how
// much waits there; 0: nothing).
class TabModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  using QAbstractListModel::QAbstractListModel;

  void add(Tab tab);
  bool contains(const QString& id) const;
  const QList<Tab>& tabs() const { return tabs_; }
  void retranslate();
  void set_badge(const QString& id, int badge);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 private:
  enum Role { Id = Qt::UserRole, Title, Icon, Url, Badge };

  QList<Tab> tabs_;
  QHash<QString, int> badges_;  // by tab
};

}  // namespace mct::app
