#include "app/tour/sample_person.h"

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

namespace mct::app {
namespace {

// In assets/units/sample; no network gives the number out.
constexpr auto phone = "19000000001";
constexpr auto password = "sample-1";
constexpr int most_wait_ms = 8'000;

bool wait_until(const std::function<bool()>& done) {
  for (QDeadlineTimer deadline(most_wait_ms); !deadline.hasExpired();) {
    if (done()) return true;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
  return false;
}

}  // namespace

SamplePerson::SamplePerson(Application& application, QString codes)
    : application_(application), codes_(std::move(codes)) {}

bool SamplePerson::sign_in() {
  return (log_in() || sign_up()) && act_as_staff();
}

bool SamplePerson::log_in() {
  auto& account = application_.services().get<AccountClient>();
  std::optional<bool> outcome;
  const auto call = account.log_in(phone, QString::fromLatin1(password),
                                   [&](const Result<void>& done) { outcome = done.has_value(); });
  return wait_until([&] { return outcome.has_value(); }) && *outcome;
}

bool SamplePerson::sign_up() {
  auto& account = application_.services().get<AccountClient>();
  QString code_id;
  const auto asking = account.send_code(
      phone, CodePurpose::sign_up, QUuid::createUuid().toString(QUuid::WithoutBraces),
      [&](const Result<SentCode>& sent) { code_id = sent ? sent->id : QString(); });
  if (!wait_until([&] { return !code_id.isEmpty() && !printed_code().isEmpty(); })) return false;
  std::optional<bool> outcome;
  const SignUp wanted{{code_id, printed_code()}, password, QStringLiteral("样例居民"), {}};
  const auto call =
      account.sign_up(wanted, [&](const Result<void>& done) { outcome = done.has_value(); });
  return wait_until([&] { return outcome.has_value(); }) && *outcome;
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

QString SamplePerson::printed_code() const {
  static const QRegularExpression pattern(QStringLiteral("验证码 (\\d{6})"));
  QFile file(codes_);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString last;
  auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
  while (matches.hasNext()) last = matches.next().captured(1);
  return last;
}

}  // namespace mct::app
