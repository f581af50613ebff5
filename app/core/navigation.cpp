#include "app/core/navigation.h"

#include <algorithm>

#include <QJSEngine>

#include "app/core/services.h"

namespace mct::app {

Navigation::Navigation(QObject* parent) : QObject(parent) {}

Navigation* Navigation::create(QQmlEngine* engine, QJSEngine*) {
  auto& navigation = Services::of(engine).get<Navigation>();
  QJSEngine::setObjectOwnership(&navigation, QJSEngine::CppOwnership);
  return &navigation;
}

void Navigation::register_tab(Tab tab) {
  const bool first = tabs_.rowCount() == 0 || tab.order < tabs_.tabs().first().order;
  if (first) current_tab_ = tab.id;
  tabs_.add(std::move(tab));
}

void Navigation::register_route(const Route& route) {
  routes_.insert(route.name, route);
}

void Navigation::register_link(const QString& host, const QString& route,
                               const QString& parameter) {
  links_.insert(host, {route, parameter});
}

void Navigation::set_wide(bool wide) {
  if (wide == wide_) return;
  wide_ = wide;
  emit wideChanged();
}

void Navigation::push(const QString& name, const QVariantMap& params) {
  auto route = routes_.constFind(name);
  if (route == routes_.cend()) {
    qCritical("Navigation: no route is called %s", qPrintable(name));
    return;
  }
  auto& stack = stacks_[current_tab_];
  if (wide_ && route->detail && !stack.isEmpty() && stack.last().route.detail) {
    stack.last() = {*route, params};
    emit replaced(route->url, params);
    return;
  }
  stack.append({*route, params});
  emit pushed(route->url, params);
  emit depthChanged();
}

void Navigation::pop() {
  auto& stack = stacks_[current_tab_];
  if (stack.isEmpty()) return;
  stack.removeLast();
  emit popped();
  emit depthChanged();
}

void Navigation::switchTab(const QString& id) {
  if (!tabs_.contains(id)) {
    qCritical("Navigation: no tab is called %s", qPrintable(id));
    return;
  }
  if (id == current_tab_) {
    while (depth() > 0) pop();
    return;
  }
  current_tab_ = id;
  emit currentTabChanged();
  emit depthChanged();
}

QVariantList Navigation::pages(const QString& tab) const {
  QVariantList pages;
  for (const auto& page : stacks_.value(tab))
    pages.append(QVariantMap{{"route", page.route.name},
                             {"url", page.route.url},
                             {"params", page.params},
                             {"detail", page.route.detail}});
  return pages;
}

bool Navigation::isDetail(const QUrl& url) const {
  return std::ranges::any_of(routes_,
                             [&](const Route& route) { return route.detail && route.url == url; });
}

bool Navigation::opens(const QUrl& link) const {
  return link.scheme() == "mct" && links_.contains(link.host()) && link.path().size() > 1;
}

bool Navigation::openLink(const QUrl& link) {
  if (!opens(link)) return false;
  const auto target = links_.value(link.host());
  push(target.route, {{target.parameter, link.path().mid(1)}});
  return true;
}

}  // namespace mct::app
