#pragma once

#include <QHash>
#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQmlIntegration>

#include "app/core/tab_model.h"

class QJSEngine;
class QQmlEngine;

namespace mct::app {

// A page that can be opened by name.
struct Route {
  QString name;  // feature/page
  QUrl url;
  bool detail = false;  // stands in the right column of a wide window
};

// Where the person is: a tab, and a stack of pages on each. The shell shows what is kept here and
// follows the signals. A page's parameters are set as properties of its root object.
class Navigation : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(mct::app::TabModel* tabs READ tabs CONSTANT)
  Q_PROPERTY(QString currentTab READ current_tab NOTIFY currentTabChanged)
  Q_PROPERTY(int depth READ depth NOTIFY depthChanged)
  Q_PROPERTY(bool wide READ wide WRITE set_wide NOTIFY wideChanged)

 public:
  // Not default-constructible: QML would then make one of its own instead of asking create().
  explicit Navigation(QObject* parent);
  static Navigation* create(QQmlEngine* engine, QJSEngine*);

  void register_tab(Tab tab);
  void register_route(const Route& route);
  // mct://HOST/VALUE opens the route with VALUE as its parameter `parameter`.
  void register_link(const QString& host, const QString& route, const QString& parameter);

  TabModel* tabs() { return &tabs_; }
  QString current_tab() const { return current_tab_; }
  // Pages above the current tab's first one.
  int depth() const { return static_cast<int>(stacks_.value(current_tab_).size()); }
  // Two columns; the shell sets it. A detail page then replaces the one that is open.
  bool wide() const { return wide_; }
  void set_wide(bool wide);

  // Opens a page above the current one. An unknown route is a bug: it is logged and nothing opens.
  Q_INVOKABLE void push(const QString& route, const QVariantMap& params = {});
  Q_INVOKABLE void pop();
  // The current tab again takes one back to its first page.
  Q_INVOKABLE void switchTab(const QString& id);
  // The pages of a tab above its first, from the bottom: {route, url, params, detail} each. For the
  // shell, when it builds the columns anew.
  Q_INVOKABLE QVariantList pages(const QString& tab) const;
  Q_INVOKABLE bool isDetail(const QUrl& url) const;
  // Whether a page of the app can show what the link is about.
  bool opens(const QUrl& link) const;
  // True when the link was understood.
  Q_INVOKABLE bool openLink(const QUrl& link);
  // Shows a short notice.
  Q_INVOKABLE void say(const QString& text) { emit message(text); }

 signals:
  void pushed(const QUrl& url, const QVariantMap& params);
  // Instead of the page on top.
  void replaced(const QUrl& url, const QVariantMap& params);
  void popped();
  void currentTabChanged();
  void depthChanged();
  void wideChanged();
  void message(const QString& text);

 private:
  struct Page {
    Route route;
    QVariantMap params;
  };
  struct Link {
    QString route;
    QString parameter;
  };

  TabModel tabs_;
  QHash<QString, Route> routes_;
  QHash<QString, Link> links_;
  QHash<QString, QList<Page>> stacks_;  // by tab
  QString current_tab_;
  bool wide_ = false;
};

}  // namespace mct::app
