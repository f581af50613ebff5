#include "app/tour/tour.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include "app/application.h"
#include "app/core/channel/channel.h"
#include "app/core/navigation.h"
#include "app/core/settings.h"

namespace mct::app {
namespace {

constexpr int most_wait_ms = 8'000;
// How long a page must be quiet: longer than its longest motion and than the pause in typing.
constexpr int quiet_ms = 350;

QList<Stop> all_stops() {
  const auto with = [](const char* key, const QString& value) {
    return QVariantMap{{QString::fromLatin1(key), value}};
  };
  return {
      {"home", "catalogue", "", {}, "", false},
      {"search-start", "catalogue", "catalogue/search", {}, "", false},
      {"search-hits", "catalogue", "catalogue/search", {}, "医保卡丢了", false},
      {"search-pinyin", "catalogue", "catalogue/search", {}, "jszg", false},
      {"search-empty", "catalogue", "catalogue/search", {}, "zzzz", false},
      {"agencies", "catalogue", "catalogue/browse", with("facet", "agencies"), "", false},
      {"towns", "catalogue", "catalogue/browse", with("facet", "towns"), "", false},
      {"kinds", "catalogue", "catalogue/browse", with("facet", "kinds"), "", false},
      {"life-events", "catalogue", "catalogue/browse", with("facet", "lifeEvents"), "", false},
      {"list-agency",
       "catalogue",
       "catalogue/list",
       {{"title", "民政局"}, {"filterKind", "agency"}, {"filterId", "minzheng"}},
       "",
       false},
      {"list-town",
       "catalogue",
       "catalogue/list",
       {{"title", "斋堂镇"}, {"filterKind", "town"}, {"filterId", "zhaitang"}},
       "",
       false},
      {"guide-sample", "catalogue", "catalogue/guide", with("code", "D642"), "", false},
      {"guide-unknown", "catalogue", "catalogue/guide", with("code", "D158"), "", false},
      {"guide-missing", "catalogue", "catalogue/guide", with("code", "D999"), "", false},
      {"me", "me", "", {}, "", false},
      {"favourites-empty", "me", "me/favourites", {}, "", false},
      {"history", "me", "me/history", {}, "", false},
      {"settings", "me", "me/settings", {}, "", false},
      {"about", "me", "me/about", {}, "", false},
      {"sign-in", "me", "account/sign-in", {}, "", false},
      {"sign-up", "me", "account/code", with("purpose", "signUp"), "", false},
      {"guide-offline", "catalogue", "catalogue/guide", with("code", "D642"), "", true},
      {"search-offline", "catalogue", "catalogue/search", {}, "低保", true},
  };
}

// The page that is on top and can be seen.
QQuickItem* find_visible(QQuickItem* item, const QString& name) {
  if (!item->isVisible()) return nullptr;
  if (item->objectName() == name) return item;
  for (auto* child : item->childItems())
    if (auto* found = find_visible(child, name)) return found;
  return nullptr;
}

bool is_loading(QQuickItem* root) {
  return find_visible(root, "skeleton") != nullptr;
}

}  // namespace

Tour::Tour(Application& application, QString folder)
    : application_(application), folder_(std::move(folder)) {
  QDir().mkpath(folder_);
}

int Tour::take() {
  int failed = 0;
  bool offline = false;
  for (const auto& stop : all_stops()) {
    if (stop.offline && !offline) {
      // Nobody listens on port 1.
      application_.settings().set_server_address(QStringLiteral("127.0.0.1:1"));
      offline = true;
    }
    if (!visit(stop)) {
      ++failed;
      qCritical("tour: %s could not be shown", qPrintable(stop.name));
    }
  }
  return failed;
}

bool Tour::visit(const Stop& stop) {
  auto& navigation = application_.navigation();
  if (navigation.current_tab() != stop.tab) navigation.switchTab(stop.tab);
  while (navigation.depth() > 0) navigation.pop();
  settle();
  if (!stop.route.isEmpty()) navigation.push(stop.route, stop.params);
  if (!stop.typed.isEmpty()) {
    settle();
    auto* field = find_visible(application_.window()->contentItem(), "searchField");
    if (!field) return false;
    field->setProperty("text", stop.typed);
    QMetaObject::invokeMethod(field, "textEdited");
  }
  return settle() && save(stop.name);
}

bool Tour::settle() {
  QDeadlineTimer deadline(most_wait_ms);
  QDeadlineTimer quiet(quiet_ms);
  while (!deadline.hasExpired()) {
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    const bool busy =
        application_.channel().pending() > 0 || is_loading(application_.window()->contentItem());
    if (busy) quiet.setRemainingTime(quiet_ms);
    if (quiet.hasExpired()) return true;
    QTimer::singleShot(20, this, [] {});
  }
  return false;
}

bool Tour::save(const QString& name) {
  const auto file =
      QStringLiteral("%1/%2-%3.png").arg(folder_).arg(++taken_, 2, 10, QChar('0')).arg(name);
  return application_.window()->grabWindow().save(file);
}

}  // namespace mct::app
