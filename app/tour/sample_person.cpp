#include "app/tour/sample_person.h"

#include <optional>

#include <QFile>
#include <QRegularExpression>

#include "app/application.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/account/account_client.h"
#include "app/features/community/community_client.h"
#include "app/features/community/keeping_client.h"
#include "app/features/directory/card_client.h"
#include "app/features/document/document_client.h"
#include "app/features/identity/identity_client.h"
#include "app/features/identity/review_client.h"
#include "app/features/notice/check_in_client.h"
#include "app/features/notice/minutes_client.h"
#include "app/features/notice/notice_client.h"
#include "app/features/notice/task_client.h"
#include "app/tour/awaited.h"
#include "app/tour/sample_identity.h"
#include "app/tour/sample_matter.h"
#include "app/tour/sample_notice.h"
#include "app/tour/sample_property.h"
#include "app/tour/sample_repair.h"
#include "app/tour/sample_talk.h"
#include "app/tour/sample_vote.h"

namespace mct::app {
namespace {

// No network gives these numbers out; the admin's is in assets/units/sample.
constexpr auto admin_phone = "19000000001";
constexpr auto district_phone = "19000000020";
constexpr auto colleague_phone = "19000000002";
constexpr auto verified_phone = "19000000098";
constexpr auto waiting_phone = "19000000099";
constexpr auto password = "sample-1";

}  // namespace

SamplePerson::SamplePerson(Application& application, QString codes)
    : application_(application), codes_(std::move(codes)) {}

bool SamplePerson::sign_in() {
  if (!enter(verified_phone, QStringLiteral("样例居民"))) return false;
  const bool first = apply(QStringLiteral("样例居民"), 1);
  if (first && !SampleMatters(application_).file()) return false;
  if (first && !claim_home(QStringLiteral("301"), QStringLiteral("样例居民"))) return false;
  if (!enter(admin_phone, QStringLiteral("样例居民")) || !act_as_staff()) return false;
  if (!first) return true;
  const auto admin_card_id = application_.services().get<Session>().card_id();
  if (!approve(waiting_application()) || !confirm_home()) return false;
  if (!SampleProperty(application_).issue() || !SampleVote(application_).begin()) return false;
  if (!enter(verified_phone, {}) || !SampleRepair(application_).report() ||
      !SampleVote(application_).show_neighbour())
    return false;
  if (!enter(colleague_phone, QStringLiteral("李样例")) || !act_as_staff()) return false;
  if (!SampleTalk(application_).begin(admin_card_id)) return false;
  if (!enter(waiting_phone, QStringLiteral("样例申请人"))) return false;
  if (!claim_home(QStringLiteral("102"), QStringLiteral("样例申请人"))) return false;
  if (!apply(QStringLiteral("样例申请人"), 2) || !enter(admin_phone, {}) || !act_as_staff())
    return false;
  return SampleRepair(application_).mend();
}

bool SamplePerson::sign_in_resident() {
  return enter(verified_phone, {});
}

bool SamplePerson::enter(const QString& phone, const QString& nickname) {
  application_.services().get<Session>().end();
  return log_in(phone) || sign_up(phone, nickname);
}

// Having tried before there was an account makes the next try wait a second.
bool SamplePerson::log_in(const QString& phone) {
  auto& account = application_.services().get<AccountClient>();
  std::optional<Result<void>> outcome;
  const auto tried = [&] {
    outcome = awaited<void>(
        [&](auto done) { return account.log_in(phone, QString::fromLatin1(password), done); });
    return !outcome || *outcome || outcome->error().reason != QLatin1String("LOGIN_TRIES");
  };
  return wait_until(tried) && went_well(outcome);
}

bool SamplePerson::sign_up(const QString& phone, const QString& nickname) {
  auto& account = application_.services().get<AccountClient>();
  const auto sent = awaited<SentCode>([&](auto handler) {
    return account.send_code(phone, CodePurpose::sign_up, new_request_id(), handler);
  });
  if (!went_well(sent) || !wait_until([&] { return !printed_code(phone).isEmpty(); })) return false;
  const SignUp wanted{{(*sent)->id, printed_code(phone)}, password, nickname, {}};
  return went_well(awaited<void>([&](auto done) { return account.sign_up(wanted, done); }));
}

bool SamplePerson::act_as_staff() {
  auto& session = application_.services().get<Session>();
  auto& cards = application_.services().get<CardClient>();
  if (!wait_until([&] { return cards.known(); })) return false;
  PendingCall claim;
  for (const auto& card : cards.cards().waiting) claim = cards.claim(card.id, [](const auto&) {});
  const auto staff_card = [&] { return cards.cards().held.size() > 1; };
  if (!wait_until(staff_card)) return false;
  cards.act_through(cards.cards().held.last().id);
  return session.staff();
}

bool SamplePerson::claim_home(const QString& room, const QString& name) {
  auto& communities = application_.services().get<CommunityClient>();
  const auto plan = awaited<CommunityPlan>(
      [&](auto handler) { return communities.plan(sample_community, handler); });
  if (!went_well(plan) || (*plan)->buildings.isEmpty()) return false;
  const auto& building = (*plan)->buildings.first();
  const HouseholdClaim claim{
      sample_community, building.id,     building.entrances.first().id, room, name,
      Relation::owner,  new_request_id()};
  return went_well(awaited<void>([&](auto handler) { return communities.claim(claim, handler); }));
}

bool SamplePerson::confirm_home() {
  auto& keeping = application_.services().get<KeepingClient>();
  const auto claims = awaited<QList<Residence>>(
      [&](auto handler) { return keeping.claims(sample_community, handler); });
  if (!went_well(claims) || (*claims)->isEmpty()) return false;
  const KeepingClient::Decision yes{(*claims)->first().id, {}, new_request_id()};
  return went_well(awaited<void>([&](auto handler) { return keeping.decide(yes, handler); }));
}

bool SamplePerson::apply(const QString& name, int order) {
  auto& identity = application_.services().get<IdentityClient>();
  return went_well(awaited<OwnIdentity>(
      [&](auto handler) { return identity.apply(sample_application(name, order), handler); }));
}

bool SamplePerson::approve(const QString& application_id) {
  auto& reviews = application_.services().get<ReviewClient>();
  // The resident then sees that somebody has looked.
  const auto number = awaited<QString>([&](auto handler) {
    return reviews.reveal(application_id, QStringLiteral("核对实名认证申请"), handler);
  });
  return went_well(number) && went_well(awaited<void>([&](auto handler) {
           return reviews.decide(application_id, {}, handler);
         }));
}

QString SamplePerson::waiting_application() {
  auto& reviews = application_.services().get<ReviewClient>();
  const auto page =
      awaited<WaitingPage>([&](auto handler) { return reviews.waiting({}, handler); });
  const bool some = went_well(page) && !(*page)->applications.isEmpty();
  return some ? (*page)->applications.first().id : QString();
}

QString SamplePerson::notice() {
  auto& notices = application_.services().get<NoticeClient>();
  const auto taken = awaited<void>([&](auto handler) { return notices.refresh(handler); });
  if (!went_well(taken)) return {};
  if (const auto stored = notices.stored(); !stored.isEmpty()) return stored.last().id;
  auto& sending = application_.services().get<SendingClient>();
  const auto sent =
      awaited<Notice>([&](auto handler) { return sending.send(sample_notice(), handler); });
  return went_well(sent) ? (*sent)->id : QString();
}

QString SamplePerson::meeting() {
  auto& notices = application_.services().get<NoticeClient>();
  const auto wanted = sample_meeting();
  if (!went_well(awaited<void>([&](auto handler) { return notices.refresh(handler); }))) return {};
  for (const auto& it : notices.stored())
    if (it.content.title == wanted.content.title) return it.id;
  auto& sending = application_.services().get<SendingClient>();
  const auto sent = awaited<Notice>([&](auto handler) { return sending.send(wanted, handler); });
  return went_well(sent) && hold((*sent)->id) ? (*sent)->id : QString();
}

bool SamplePerson::hold(const QString& meeting_id) {
  const auto& services = application_.services();
  const auto people = awaited<NoticePeople>(
      [&](auto handler) { return services.get<SendingClient>().recipients(meeting_id, handler); });
  if (!went_well(people) || (*people)->people.size() < 3) return false;
  const auto own = services.get<Session>().card_id();
  QList<QString> others;
  for (const auto& it : (*people)->people)
    if (it.card_id != own) others.append(it.card_id);
  const auto there = awaited<void>([&](auto handler) {
    return services.get<CheckInClient>().check_in_by_hand(meeting_id, others[0], handler);
  });
  const auto assigned = [&](const QString& title, const QString& card_id, int days) {
    const auto due = QDate::currentDate().addDays(days).toString(Qt::ISODate);
    return went_well(awaited<void>([&](auto handler) {
      return services.get<TaskClient>().assign({meeting_id, title, card_id, due, new_request_id()},
                                               handler);
    }));
  };
  if (!went_well(there) || !assigned(QStringLiteral("报送样例方案"), own, 1) ||
      !assigned(QStringLiteral("汇总各科室的样例意见"), others[1], 5))
    return false;
  // Minutes are taken once it has begun.
  const MinutesClient::Writing minutes{
      meeting_id,
      0,
      QStringLiteral(
          "一、会议听取了样例情况通报。\n二、会议议定样例方案由办公室汇总，一周内报送。"),
      {},
      new_request_id()};
  return wait_until([&] {
    return went_well(awaited<Minutes>(
        [&](auto handler) { return services.get<MinutesClient>().write(minutes, handler); }));
  });
}

QString SamplePerson::door_code() {
  const auto code = awaited<DoorCode>([&, id = meeting()](auto handler) {
    return application_.services().get<CheckInClient>().code(id, handler);
  });
  return went_well(code) ? (*code)->link.section('/', -1) : QString();
}

bool SamplePerson::enter_as_district_admin() {
  return enter(district_phone, QStringLiteral("样例区级管理员")) && act_as_staff();
}

bool SamplePerson::raise_alert() {
  if (!enter_as_district_admin()) return false;
  const auto& services = application_.services();
  const auto alert = sample_alert(services.get<Session>().unit_id());
  return went_well(awaited<Notice>(
      [&](auto handler) { return services.get<SendingClient>().send(alert, handler); }));
}

bool SamplePerson::cancel_alert() {
  if (!enter_as_district_admin()) return false;
  auto& sending = application_.services().get<SendingClient>();
  const auto sent = awaited<SentNotices>([&](auto handler) { return sending.sent({}, handler); });
  if (!went_well(sent) || (*sent)->notices.isEmpty()) return false;
  const auto id = (*sent)->notices.first().notice.id;
  return went_well(awaited<void>([&](auto handler) { return sending.cancel(id, handler); }));
}

QString SamplePerson::waiting_document() {
  auto& documents = application_.services().get<DocumentClient>();
  const auto waiting = awaited<DocumentPage>(
      [&](auto handler) { return documents.list(DocumentClient::Folder::pending, {}, handler); });
  if (!went_well(waiting)) return {};
  if (!(*waiting)->documents.isEmpty()) return (*waiting)->documents.first().id;
  const DocumentPerson admin{application_.services().get<Session>().card_id(), {}, {}};
  const DocumentClient::Writing letter{
      {},
      0,
      {14, 2, QStringLiteral("关于样例事项的函"),
       QStringLiteral("为做好样例事项，现就有关安排函告如下。\n一、请于本周内确认参加人员。\n"
                      "二、有关材料另行送达。")},
      {{DocumentTask::read, {admin}, false}, {DocumentTask::sign, {admin}, false}},
      {},
      true,
      new_request_id()};
  const auto drafted =
      awaited<Document>([&](auto handler) { return documents.write(letter, handler); });
  if (!went_well(drafted)) return {};
  // Sent, and read: it waits for the signature.
  for (const auto verb : {DocumentVerb::circulated, DocumentVerb::read}) {
    const auto now = awaited<Document>(
        [&](auto handler) { return documents.document((*drafted)->id, handler); });
    if (!went_well(now)) return {};
    if (!went_well(awaited<Document>([&](auto handler) {
          return documents.act({(*now)->id, (*now)->revision, {verb, {}, {}}, {}, new_request_id()},
                               handler);
        })))
      return {};
  }
  return (*drafted)->id;
}

QString SamplePerson::printed_code(const QString& phone) const {
  const QRegularExpression pattern(phone + QStringLiteral("：验证码 (\\d{6})"));
  QFile file(codes_);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString last;
  auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
  while (matches.hasNext()) last = matches.next().captured(1);
  return last;
}

}  // namespace mct::app
