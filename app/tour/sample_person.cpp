#include "app/tour/sample_person.h"

#include <algorithm>
#include <functional>
#include <optional>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include "app/application.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/account/account_client.h"
#include "app/features/directory/card_client.h"
#include "app/features/document/document_client.h"
#include "app/features/identity/identity_client.h"
#include "app/features/identity/review_client.h"
#include "app/features/matter/matter_client.h"
#include "app/features/notice/notice_client.h"
#include "app/tour/sample_identity.h"
#include "app/tour/sample_matter.h"
#include "app/tour/sample_notice.h"

namespace mct::app {
namespace {

// No network gives these numbers out; the admin's is in assets/units/sample.
constexpr auto admin_phone = "19000000001";
constexpr auto verified_phone = "19000000098";
constexpr auto waiting_phone = "19000000099";
constexpr auto password = "sample-1";
constexpr int most_wait_ms = 8'000;

bool wait_until(const std::function<bool()>& done) {
  for (QDeadlineTimer deadline(most_wait_ms); !deadline.hasExpired();) {
    if (done()) return true;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
  return false;
}

// Waits for a call that is started with a handler, and gives what it came to.
template <class T, class Start>
std::optional<Result<T>> awaited(Start start) {
  std::optional<Result<T>> outcome;
  const PendingCall call = start([&](Result<T> result) { outcome = std::move(result); });
  wait_until([&] { return outcome.has_value(); });
  return outcome;
}

template <class T>
bool went_well(const std::optional<Result<T>>& outcome) {
  return outcome && outcome->has_value();
}

}  // namespace

SamplePerson::SamplePerson(Application& application, QString codes)
    : application_(application), codes_(std::move(codes)) {}

bool SamplePerson::sign_in() {
  if (!enter(verified_phone, QStringLiteral("样例居民"))) return false;
  const bool first = apply(QStringLiteral("样例居民"), 1);
  if (first && !file_matters()) return false;
  if (!enter(admin_phone, QStringLiteral("样例居民")) || !act_as_staff()) return false;
  if (!first) return true;
  if (!approve(waiting_application())) return false;
  if (!enter(waiting_phone, QStringLiteral("样例申请人"))) return false;
  return apply(QStringLiteral("样例申请人"), 2) && enter(admin_phone, {}) && act_as_staff();
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
    return account.send_code(phone, CodePurpose::sign_up,
                             QUuid::createUuid().toString(QUuid::WithoutBraces), handler);
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

QString SamplePerson::waiting_document() {
  auto& documents = application_.services().get<DocumentClient>();
  const auto waiting = awaited<DocumentPage>(
      [&](auto handler) { return documents.list(DocumentClient::Folder::pending, {}, handler); });
  if (!went_well(waiting)) return {};
  if (!(*waiting)->documents.isEmpty()) return (*waiting)->documents.first().id;
  const auto id = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
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
      id()};
  const auto drafted =
      awaited<Document>([&](auto handler) { return documents.write(letter, handler); });
  if (!went_well(drafted)) return {};
  // Sent, and read: it waits for the signature.
  for (const auto verb : {DocumentVerb::circulated, DocumentVerb::read}) {
    const auto now = awaited<Document>(
        [&](auto handler) { return documents.document((*drafted)->id, handler); });
    if (!went_well(now)) return {};
    if (!went_well(awaited<Document>([&](auto handler) {
          return documents.act({(*now)->id, (*now)->revision, {verb, {}, {}}, {}, id()}, handler);
        })))
      return {};
  }
  return (*drafted)->id;
}

bool SamplePerson::file_matters() {
  auto& matters = application_.services().get<MatterClient>();
  for (const int which : {0, 1}) {
    const auto filed = awaited<Matter>([&](auto handler) {
      return matters.file(QStringLiteral("feedback"), sample_feedback(which),
                          QUuid::createUuid().toString(QUuid::WithoutBraces), handler);
    });
    if (!went_well(filed)) return false;
  }
  return true;
}

bool SamplePerson::finish(const QString& matter_id) {
  auto& matters = application_.services().get<MatterClient>();
  for (const auto verb : {MatterVerb::accepted, MatterVerb::finished}) {
    const auto now =
        awaited<Matter>([&](auto handler) { return matters.matter(matter_id, handler); });
    if (!went_well(now)) return false;
    MatterClient::Action action{.id = matter_id, .revision = (*now)->revision, .verb = verb};
    if (verb == MatterVerb::finished)
      action.note = QStringLiteral("样例答复：已列入下一版，按当前位置由近到远排列。");
    action.request_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!went_well(awaited<Matter>([&](auto handler) { return matters.act(action, handler); })))
      return false;
  }
  return true;
}

QString SamplePerson::waiting_matter() {
  auto& matters = application_.services().get<MatterClient>();
  const auto page = awaited<MatterPage>(
      [&](auto handler) { return matters.list(MatterClient::Folder::pending, {}, handler); });
  if (!went_well(page) || (*page)->matters.isEmpty()) return {};
  const auto& waiting = (*page)->matters;
  const auto first = std::ranges::min_element(waiting, {}, &MatterSummary::number);
  if (waiting.size() > 1) finish(std::ranges::max_element(waiting, {}, &MatterSummary::number)->id);
  return first->id;
}

QString SamplePerson::own_matter() {
  auto& matters = application_.services().get<MatterClient>();
  const auto page = awaited<MatterPage>(
      [&](auto handler) { return matters.list(MatterClient::Folder::own, {}, handler); });
  return went_well(page) && !(*page)->matters.isEmpty() ? (*page)->matters.first().id : QString();
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
