#include "app/tour/tour.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include "app/application.h"
#include "app/core/channel/channel.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/core/settings.h"
#include "app/tour/overlaps.h"
#include "app/tour/sample_access.h"
#include "app/tour/sample_booking.h"
#include "app/tour/sample_matter.h"
#include "app/tour/sample_person.h"
#include "app/tour/sample_place.h"
#include "app/tour/sample_property.h"
#include "app/tour/sample_repair.h"
#include "app/tour/sample_talk.h"
#include "app/tour/sample_vote.h"

namespace mct::app {
namespace {

constexpr int most_wait_ms = 8'000;
// How long a page must be quiet: longer than its longest motion and than the pause in typing.
constexpr int quiet_ms = 350;

Stop person(const char* name, const char* tab, const char* route, const QVariantMap& params,
            const QString& typed = {}, const QString& pressed = {}) {
  return {name, tab, route, params, typed, false, true, false, pressed};
}

Stop resident(const char* name, const char* route, const QVariantMap& params = {}) {
  return {name, "me", route, params, {}, false, false, true, {}};
}

QList<Stop> all_stops() {
  const auto with = [](const char* key, const QString& value) {
    return QVariantMap{{QString::fromLatin1(key), value}};
  };
  const auto community = with("communityId", "sample-community");
  auto titled_community = community;
  titled_community.insert("title", "样例社区");
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
      {"cases", "me", "matter/cases", {}, "", false},
      {"case",
       "me",
       "matter/case",
       {{"source", "门政办发〔2017〕53号"}, {"number", 23}},
       "",
       false},
      {"places", "catalogue", "place/list", {}, "", false},
      {"places-found", "catalogue", "place/list", {}, "寺", false},
      {"places-near", "catalogue", "place/list", {}, "", false, false, false, "ownPositionChip"},
      {"places-map", "catalogue", "place/map", {}, "", false},
      {"places-map-closer", "catalogue", "place/map", {}, "", false, false, false, "zoomInButton"},
      {"place", "catalogue", "place/place", with("placeId", "tanzhesi"), "", false},
      {"place-sample", "catalogue", "place/place", with("placeId", "sample-garden"), "", false},
      {"offers",
       "catalogue",
       "booking/offers",
       {{"placeId", "sample-garden"}, {"title", "样例园"}},
       "",
       false},
      {"order", "catalogue", "booking/order", with("offerId", "sample-ticket"), "", false},
      {"order-room", "catalogue", "booking/order", with("offerId", "sample-room"), "", false},
      {"sign-in", "me", "account/sign-in", {}, "", false},
      {"sign-up", "me", "account/code", with("purpose", "signUp"), "", false},
      person("me-signed-in", "me", "", {}),
      person("account", "me", "account/home", {}),
      person("weekly-report", "me", "installation/report", {{"back", 1}}),
      person("delegations", "me", "delegation/home", {}),
      person("delegation-offer", "me", "delegation/offer", {}),
      person("delegation-ward", "me", "delegation/ward", {}),
      person("profile", "me", "account/profile", {}),
      person("close-account", "me", "account/close", {}, {}, "closeAccountButton"),
      person("close-account-code", "me", "account/code", with("purpose", "closeAccount")),
      person("my-cards", "me", "directory/cards", {}),
      person("card-code", "me", "directory/code",
             {{"cardId", "{card}"}, {"name", "张样例"}, {"subtitle", "样例单位 · 办公室"}}),
      person("card-settings", "me", "directory/card-settings",
             {{"cardId", "{card}"}, {"subtitle", "样例单位 · 办公室 · 主任"}}),
      person("notice-write", "messages", "notice/write", {}),
      person("notice", "messages", "notice/notice", with("noticeId", "{notice}")),
      person("notice-receipts", "messages", "notice/receipts", with("noticeId", "{notice}")),
      person("notice-change", "messages", "notice/write", with("noticeId", "{notice}")),
      person("notice-forward", "messages", "notice/forward", with("noticeId", "{notice}")),
      person("meeting-door", "messages", "notice/door", with("noticeId", "{meeting}")),
      person("meeting-check-in", "messages", "notice/check-in", with("code", "{doorCode}")),
      person("meeting-check-in-refused", "messages", "notice/check-in", with("code", "sample")),
      person("meeting", "messages", "notice/notice", with("noticeId", "{meeting}")),
      person("meeting-receipts", "messages", "notice/receipts", with("noticeId", "{meeting}")),
      person("meeting-minutes", "messages", "notice/minutes", with("noticeId", "{meeting}")),
      person("meeting-tasks", "messages", "notice/tasks", with("noticeId", "{meeting}")),
      person("meeting-task", "messages", "notice/task", with("noticeId", "{meeting}")),
      person("notices-sent", "messages", "notice/sent", {}),
      person("conversation", "messages", "chat/conversation",
             with("conversationId", "{conversation}")),
      person("conversation-menu", "messages", "chat/conversation",
             with("conversationId", "{conversation}"), {}, "conversationMenu"),
      person("conversation-group", "messages", "chat/conversation",
             with("conversationId", "{group}")),
      person("conversation-picture", "messages", "picture/picture",
             {{"attachmentId", "{picture}"},
              {"noun", "message"},
              {"placeId", "{picture-message}"},
              {"name", "样例照片.jpg"}}),
      person("message-search", "messages", "chat/search", {}, "材料"),
      person("notes", "messages", "chat/notes", {}),
      person("group", "messages", "chat/group", with("groupId", "{group}")),
      person("group-new", "messages", "chat/people", {}),
      person("inbox", "messages", "", {}),
      person("inbox-menu", "messages", "", {}, {}, "inboxMenu"),
      person("pass", "messages", "access/pass", {}),
      person("visitors-empty", "messages", "access/visitors", {}),
      person("visitor-invite", "messages", "access/invite", {}),
      person("visitor", "messages", "access/visitor",
             {{"name", "样例访客"}, {"code", "{visitorCode}"}}),
      person("visitors", "messages", "access/visitors", {}),
      person("entries-empty", "messages", "access/entries", {}),
      person("contacts", "contacts", "", {}),
      person("contacts-menu", "contacts", "", {}, {}, "addMenu"),
      person("add-friend", "contacts", "directory/friend", {}),
      person("scan", "contacts", "scan/code", {}),
      person("scan-text", "contacts", "scan/code", {}, {}, "choosePictureButton"),
      person("units", "contacts", "directory/unit", {{"title", "全区单位"}}),
      person("unit", "contacts", "directory/unit",
             {{"title", "样例单位"}, {"organizationId", "sample"}}),
      person("colleagues", "contacts", "directory/search", {}, "主任"),
      person("card", "contacts", "directory/card", with("cardId", "{card}")),
      person("staff-new", "contacts", "directory/staff", with("organizationId", "sample")),
      person("staff-edit", "contacts", "directory/staff", with("cardId", "{card}")),
      person("unit-menu", "contacts", "directory/unit",
             {{"title", "样例单位"}, {"organizationId", "sample"}}, {}, "unitMenu"),
      person("department-new", "contacts", "directory/department", with("parentId", "sample")),
      person("move", "contacts", "directory/move", with("cardId", "{card}")),
      person("sheet", "contacts", "directory/sheet",
             {{"name", "样例单位"}, {"organizationId", "sample"}}),
      person("sheet-preview", "contacts", "directory/sheet",
             {{"name", "样例单位"}, {"organizationId", "sample"}}, {}, "chooseSheetButton"),
      person("changes", "contacts", "directory/changes", with("organizationId", "sample")),
      person("document", "me", "document/page", with("documentId", "{document}")),
      person("documents", "me", "document/list", {}),
      person("document-draft", "me", "document/draft", {}, {}, "addCountersign"),
      person("absences", "me", "document/absences", {}),
      person("absence", "me", "document/absence", {}),
      person("help", "me", "matter/help", {}),
      person("matter-form", "me", "matter/form", with("kindId", "feedback")),
      person("voice", "me", "matter/voice", {}),
      person("matter-form-complaint", "me", "matter/form", with("kindId", "complaint")),
      person("matter-form-item", "me", "matter/form", with("itemCode", "D642")),
      person("submission", "me", "matter/submission", {}),
      person("matter-form-submission", "me", "matter/form", with("kindId", "submission")),
      person("repair-rota", "me", "matter/rota", with("kindId", "repair"), {}, "day-1"),
      person("matters-handling", "me", "matter/handling", {}),
      person("matter-handling", "me", "matter/page", with("matterId", "{matter}")),
      person("matter-menu", "me", "matter/page", with("matterId", "{matter}"), {}, "matterMenu"),
      person("identity", "me", "identity/home", {}),
      person("identity-form", "me", "identity/form", with("kind", "identity")),
      person("bookings-none", "me", "booking/own", {}),
      person("booking", "me", "booking/booking", with("bookingId", "{booking}")),
      person("booking-held", "me", "booking/booking", with("bookingId", "{held-booking}")),
      person("bookings", "me", "booking/own", {}),
      person("places-kept", "me", "place/kept", {}),
      person("offers-kept", "me", "booking/kept", with("placeId", "sample-garden")),
      person("offer-edit", "me", "booking/offer",
             {{"placeId", "sample-garden"}, {"offerId", "sample-ticket"}}),
      person("offer-slots", "me", "booking/slots", with("offerId", "sample-ticket")),
      person("place-pictures", "catalogue", "place/place", with("placeId", "{garden}")),
      person("place-picture", "catalogue", "place/place", with("placeId", "{garden}"), {},
             "picture-0"),
      person("places-pictures", "catalogue", "place/list", {}, "样例"),
      person("guide-plan", "catalogue", "place/guide", with("placeId", "{garden}")),
      person("guide-point", "catalogue", "place/guide", with("placeId", "{garden}"), {},
             "pointRow-1"),
      person("guide-panorama", "catalogue", "place/guide", with("placeId", "{garden}"), {},
             "pointRow-1 panoramaButton"),
      person("guide-edit", "me", "place/guide-edit", with("placeId", "{garden}"), {}, "point-1"),
      person("place-edit", "me", "place/edit", with("placeId", "{garden}")),
      person("community-kept", "me", "community/find", {{"kept", true}}),
      person("community-claims", "me", "community/keep", titled_community),
      person("community-refuse", "me", "community/keep", titled_community, {}, "refuseButton"),
      person("community-residents", "me", "community/residents", community),
      person("community-residence-end", "me", "community/residents", community, {},
             "endResidenceButton"),
      person("notice-neighbours", "messages", "notice/write", community, {}, "open-0"),
      person("votes-kept", "me", "vote/list", community),
      person("vote-form", "me", "vote/form", community),
      person("vote-areas", "me", "vote/areas", community),
      person("property-entrust", "me", "property/entrust", community),
      person("community-buildings", "me", "community/buildings", community),
      person("community-buildings-edit", "me", "community/buildings", community, {},
             "editBuildings"),
      person("rollout", "me", "community/rollout", {}),
      person("community-none", "me", "community/home", {}),
      person("property-keep", "me", "property/keep", {}),
      person("property-issued", "me", "property/issued", titled_community),
      person("property-withdraw", "me", "property/issued", titled_community, {},
             "withdrawBillButton"),
      person("property-import", "me", "property/import", community),
      person("property-import-problems", "me", "property/import", community, {},
             "chooseSheetButton"),
      person("reviews", "me", "identity/reviews", {}),
      person("review", "me", "identity/review", with("applicationId", "{application}")),
      resident("community-home", "community/home"),
      resident("community-find", "community/find"),
      resident("community-claim", "community/claim", community),
      resident("community", "community/community", titled_community),
      resident("votes", "vote/list"),
      resident("vote", "vote/vote", with("voteId", "{vote}")),
      resident("neighbours", "community/neighbours", community),
      resident("neighbour-listing", "community/listing", community),
      resident("repair-form", "matter/form", with("kindId", "repair")),
      resident("opinion-form", "matter/form", with("kindId", "opinion")),
      resident("repair-mended", "matter/page", with("matterId", "{repair}")),
      resident("bills", "property/bills"),
      resident("payment", "wallet/payment", with("paymentId", "{payment}")),
      {"payment-simulated",
       "me",
       "wallet/payment",
       with("paymentId", "{payment}"),
       {},
       false,
       false,
       true,
       "payButton"},
      resident("wallet", "wallet/home"),
      resident("resident-cards", "directory/cards"),
      resident("identity-verified", "identity/home"),
      resident("identity-avatar", "identity/form", with("kind", "avatar")),
      resident("identity-services", "identity/services"),
      resident("identity-views", "identity/views"),
      {"alert", "catalogue", "", {}, {}, false, false, true, {}, true},
      resident("matters-own", "matter/own"),
      resident("matter-own", "matter/page", with("matterId", "{own-matter}")),
      resident("settings-signed-in", "me/settings"),
      {"places-map-offline", "catalogue", "place/map", {}, "", true},
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

Tour::Tour(Application& application, QString folder, QString codes, const QString& only)
    : application_(application), folder_(std::move(folder)), codes_(std::move(codes)), only_(only) {
  QDir().mkpath(folder_);
}

int Tour::take() {
  int failed = 0;
  bool offline = false;
  for (const auto& stop : all_stops()) {
    if ((stop.signed_in || stop.resident) && codes_.isEmpty()) continue;
    if (!only_.match(stop.name).hasMatch()) continue;
    if (stop.alert && !raise_alert()) qCritical("tour: the sample alert was not sent");
    if (!enter(stop)) qCritical("tour: the sample person could not sign in");
    if (stop.offline && !offline) {
      // Nobody listens on port 1.
      application_.settings().set_server_address(QStringLiteral("127.0.0.1:1"));
      offline = true;
    }
    if (!visit(stop)) {
      ++failed;
      qCritical("tour: %s could not be shown", qPrintable(stop.name));
    }
    if (stop.alert && !cancel_alert()) qCritical("tour: the sample alert was not cancelled");
  }
  return failed;
}

// Whoever was signed in no longer is.
bool Tour::raise_alert() {
  as_admin_ = as_resident_ = false;
  return SamplePerson(application_, codes_).raise_alert();
}

bool Tour::cancel_alert() {
  as_admin_ = as_resident_ = false;
  return SamplePerson(application_, codes_).cancel_alert();
}

bool Tour::enter(const Stop& stop) {
  SamplePerson people(application_, codes_);
  if (stop.signed_in && !as_admin_) return as_admin_ = people.sign_in();
  if (stop.resident && !as_resident_) return as_resident_ = people.sign_in_resident();
  return true;
}

bool Tour::visit(const Stop& stop) {
  auto& navigation = application_.navigation();
  if (navigation.current_tab() != stop.tab) navigation.switchTab(stop.tab);
  while (navigation.depth() > 0) navigation.pop();
  settle();
  auto params = stop.params;
  // The card that is acted through, and the application that waits.
  for (auto& value : params) {
    if (value == QStringLiteral("{card}")) value = application_.services().get<Session>().card_id();
    if (value == QStringLiteral("{application}"))
      value = SamplePerson(application_, codes_).waiting_application();
    if (value == QStringLiteral("{notice}")) value = SamplePerson(application_, codes_).notice();
    if (value == QStringLiteral("{meeting}")) value = SamplePerson(application_, codes_).meeting();
    if (value == QStringLiteral("{doorCode}"))
      value = SamplePerson(application_, codes_).door_code();
    if (value == QStringLiteral("{visitorCode}")) value = SampleAccess(application_).visitor_code();
    if (value == QStringLiteral("{conversation}")) value = SampleTalk(application_).conversation();
    if (value == QStringLiteral("{picture}")) value = SampleTalk(application_).picture();
    if (value == QStringLiteral("{picture-message}"))
      value = SampleTalk(application_).picture_message();
    if (value == QStringLiteral("{group}")) value = SampleTalk(application_).group();
    if (value == QStringLiteral("{document}"))
      value = SamplePerson(application_, codes_).waiting_document();
    if (value == QStringLiteral("{booking}")) value = SampleBookings(application_).free();
    if (value == QStringLiteral("{held-booking}")) value = SampleBookings(application_).held();
    if (value == QStringLiteral("{garden}")) value = SamplePlace(application_).garden();
    if (value == QStringLiteral("{matter}")) value = SampleMatters(application_).waiting();
    if (value == QStringLiteral("{repair}")) value = SampleRepair(application_).own();
    if (value == QStringLiteral("{payment}")) value = SampleProperty(application_).payment();
    if (value == QStringLiteral("{vote}")) value = SampleVote(application_).own();
    if (value == QStringLiteral("{own-matter}")) value = SampleMatters(application_).own();
  }
  if (!stop.route.isEmpty()) navigation.push(stop.route, params);
  if (!stop.typed.isEmpty()) {
    settle();
    auto* field = find_visible(application_.window()->contentItem(), "searchField");
    if (!field) return false;
    field->setProperty("text", stop.typed);
    QMetaObject::invokeMethod(field, "textEdited");
  }
  if (!settle() || !press(stop.pressed)) return false;
  const bool saved = save(stop.name) && is_orderly(stop.name);
  if (!stop.pressed.isEmpty()) close_menu();
  return saved;
}

bool Tour::press(const QString& name) {
  for (const auto& one : name.split(QChar(' '), Qt::SkipEmptyParts)) {
    auto* control = find_visible(application_.window()->contentItem(), one);
    if (!control || !QMetaObject::invokeMethod(control, "clicked") || !settle()) return false;
  }
  return true;
}

void Tour::close_menu() {
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QCoreApplication::sendEvent(application_.window(), &escape);
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

bool Tour::is_orderly(const QString& name) {
  const auto found = overlaps(*application_.window()->contentItem());
  for (const auto& it : found)
    qCritical("tour: on %s lie over each other: %s", qPrintable(name), qPrintable(it));
  return found.isEmpty();
}

bool Tour::save(const QString& name) {
  const auto file =
      QStringLiteral("%1/%2-%3.png").arg(folder_).arg(++taken_, 2, 10, QChar('0')).arg(name);
  return application_.window()->grabWindow().save(file);
}

}  // namespace mct::app
