#include "backend/features/identity/review_store.h"

#include "backend/audit/audit_trail.h"
#include "backend/core/ids.h"
#include "backend/features/identity/id_number.h"

namespace mct::identity {
namespace {

using storage::Connection;
using storage::Value;

constexpr std::int64_t hour_ms = 60 * 60 * 1'000;
constexpr std::int64_t most_views_an_hour = 60;
constexpr auto photo_purpose = "审核申请时查看证件照片";

// An entry for the trail: of whom, with the number masked.
audit::Entry entry_for(const Doing& doing, const char* action, const std::string& subject_id,
                       const Claims& claims, std::vector<audit::FieldChange> fields) {
  if (!claims.id_number.empty())
    fields.push_back({"证件号码", "", masked_id_number(claims.id_number)});
  return {doing.now_ms,     {doing.officer.account_id, doing.officer.card_id, doing.officer.name},
          doing.scope,      action,
          subject_id,       masked_name(claims.name),
          std::move(fields)};
}

Status check_views(Connection& connection, const Doing& doing) {
  auto rows =
      connection.execute("SELECT count(*) FROM identity_view WHERE card_id = $1 AND at_ms > $2",
                         {doing.officer.card_id, doing.now_ms - hour_ms});
  if (!rows) return fail(rows.error());
  if (rows->rows.at(0).integer(0) < most_views_an_hour) return {};
  return fail(reason::view_limit, "查看证件号码过于频繁，请一小时后再试");
}

// False when a view with this id is there already.
Result<bool> add_view(Connection& connection, const Doing& doing, const std::string& id,
                      const std::string& account_id, const std::string& purpose) {
  auto added = connection.execute(
      "INSERT INTO identity_view (id, account_id, at_ms, card_id, viewer_name, purpose) "
      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING",
      {id, account_id.empty() ? Value{} : Value{account_id}, doing.now_ms, doing.officer.card_id,
       doing.officer.name, purpose});
  if (!added) return fail(added.error());
  return added->affected > 0;
}

Result<UnderReview> seen_with_person(Connection& connection, const Vault& vault,
                                     Application application) {
  auto person = person_of(connection, vault, application.account_id);
  if (!person) return fail(person.error());
  auto photos = photos_of(connection, application.id);
  if (!photos) return fail(photos.error());
  return UnderReview{std::move(application), std::move(*person), std::move(*photos)};
}

Result<std::vector<UnderReview>> read_pending(Connection& connection, const Vault& vault,
                                              Span span) {
  auto applications = pending_applications(connection, vault, span);
  if (!applications) return fail(applications.error());
  std::vector<UnderReview> pending;
  for (auto& application : *applications) {
    auto one = seen_with_person(connection, vault, std::move(application));
    if (!one) return fail(one.error());
    pending.push_back(std::move(*one));
  }
  return pending;
}

Status check_not_own(const Officer& officer, const std::string& account_id) {
  if (officer.account_id != account_id) return {};
  return fail(reason::own_application, "自己的申请由别的审核员处理");
}

Result<UnderReview> read_under_review(Connection& connection, const Vault& vault,
                                      const Officer& officer, const std::string& id) {
  auto application = read_application(connection, vault, id);
  if (!application) return fail(application.error());
  if (auto status = check_not_own(officer, application->account_id); !status)
    return fail(status.error());
  if (application->state != ApplicationState::pending)
    return application_decided(application->state);
  return seen_with_person(connection, vault, std::move(*application));
}

Result<std::string> look_at_photo(Connection& connection, const Vault& vault, const Doing& doing,
                                  const std::string& application_id, PhotoRole role) {
  auto seen = read_under_review(connection, vault, doing.officer, application_id);
  if (!seen) return fail(seen.error());
  auto photo = read_photo(connection, vault, application_id, role);
  if (!photo || role != PhotoRole::front) return photo;
  // The front of a card shows the number.
  auto first = add_view(connection, doing, "photo-" + application_id + doing.officer.card_id,
                        seen->application.account_id, photo_purpose);
  if (!first) return fail(first.error());
  if (!*first) return photo;
  const auto entry =
      entry_for(doing, "identity.look", application_id, {seen->name(), seen->id_number()}, {});
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return photo;
}

// What an approval makes of the person.
Status apply_approval(Connection& connection, const Vault& vault, const UnderReview& seen,
                      const Doing& doing) {
  const auto& application = seen.application;
  Person person;
  if (seen.person) {
    person = *seen.person;
  } else {
    if (application.kind != ApplicationKind::identity) return not_verified();
    person = {random_id(), application.account_id, {}, doing.now_ms};
  }
  if (application.kind != ApplicationKind::avatar) {
    person.claims = {seen.name(), seen.id_number()};
    if (auto status = write_person(connection, vault, person); !status) return status;
  }
  if (application.kind == ApplicationKind::name) return {};
  auto portrait = read_photo(connection, vault, application.id, PhotoRole::portrait);
  if (!portrait) return fail(portrait.error());
  return write_photo(connection, vault, person.id, {PhotoRole::portrait, std::move(*portrait)});
}

std::string_view word_for(ApplicationKind kind) {
  switch (kind) {
    case ApplicationKind::name:
      return "变更姓名";
    case ApplicationKind::avatar:
      return "变更头像";
    case ApplicationKind::identity:
      break;
  }
  return "实名认证";
}

Status note_decision(Connection& connection, const UnderReview& seen, const Decision& decision,
                     const Doing& doing) {
  std::vector<audit::FieldChange> fields{
      {"申请", "", std::string(word_for(seen.application.kind))}};
  if (!decision.approve) fields.push_back({"驳回原因", "", decision.reason});
  return audit::append(
      connection,
      entry_for(doing, decision.approve ? "identity.approve" : "identity.reject",
                seen.application.id, {seen.name(), seen.id_number()}, std::move(fields)));
}

// Holds back whoever else decides: photos and state are then read as one decision leaves them.
Status take_turn(Connection& connection, const std::string& application_id) {
  auto turn = connection.execute("UPDATE identity_application SET state = state WHERE id = $1",
                                 {application_id});
  if (!turn) return fail(turn.error());
  return {};
}

Result<ApplicationState> decide_now(Connection& connection, const Vault& vault, const Doing& doing,
                                    const Decision& decision) {
  if (auto status = take_turn(connection, decision.application_id); !status)
    return fail(status.error());
  auto application = read_application(connection, vault, decision.application_id);
  if (!application) return fail(application.error());
  if (auto status = check_not_own(doing.officer, application->account_id); !status)
    return fail(status.error());
  const auto wanted = decision.approve ? ApplicationState::approved : ApplicationState::rejected;
  if (application->state != ApplicationState::pending) {
    const bool again =
        application->state == wanted && application->decided_by == doing.officer.card_id;
    if (again) return wanted;
    return application_decided(application->state);
  }
  auto seen = seen_with_person(connection, vault, std::move(*application));
  if (!seen) return fail(seen.error());
  if (decision.approve)
    if (auto status = apply_approval(connection, vault, *seen, doing); !status)
      return fail(status.error());
  Application concluded = seen->application;
  concluded.state = wanted;
  concluded.reason = decision.reason;
  concluded.decided_ms = doing.now_ms;
  concluded.decided_by = doing.officer.card_id;
  if (auto status = conclude(connection, concluded); !status) return fail(status.error());
  if (auto status = note_decision(connection, *seen, decision, doing); !status)
    return fail(status.error());
  return wanted;
}

struct Numbered {
  std::string account_id;
  Claims claims;
};

Result<Numbered> whose_number(Connection& connection, const Vault& vault, const Officer& officer,
                              const NumberOf& subject) {
  if (!subject.application_id.empty()) {
    auto seen = read_under_review(connection, vault, officer, subject.application_id);
    if (!seen) return fail(seen.error());
    return Numbered{seen->application.account_id, {seen->name(), seen->id_number()}};
  }
  auto person = read_person(connection, vault, subject.person_id);
  if (!person) return fail(person.error());
  if (auto status = check_not_own(officer, person->account_id); !status)
    return fail(status.error());
  return Numbered{person->account_id, person->claims};
}

Result<std::string> reveal_now(Connection& connection, const Vault& vault, const Doing& doing,
                               const NumberOf& subject, const std::string& purpose) {
  if (auto status = check_views(connection, doing); !status) return fail(status.error());
  auto whose = whose_number(connection, vault, doing.officer, subject);
  if (!whose) return fail(whose.error());
  auto added = add_view(connection, doing, random_id(), whose->account_id, purpose);
  if (!added) return fail(added.error());
  const auto& id = subject.application_id.empty() ? subject.person_id : subject.application_id;
  const auto entry =
      entry_for(doing, "identity.reveal", id, whose->claims, {{"用途", "", purpose}});
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return whose->claims.id_number;
}

Result<std::optional<Person>> find_now(Connection& connection, const Vault& vault,
                                       const Doing& doing, const std::string& id_number,
                                       const std::string& purpose) {
  if (auto status = check_views(connection, doing); !status) return fail(status.error());
  auto person = person_with_number(connection, vault, id_number);
  if (!person) return person;
  auto added = add_view(connection, doing, random_id(),
                        *person ? (*person)->account_id : std::string{}, purpose);
  if (!added) return fail(added.error());
  const auto entry = entry_for(doing, "identity.find", *person ? (*person)->id : std::string{},
                               {*person ? (*person)->claims.name : std::string{}, id_number},
                               {{"用途", "", purpose}});
  if (auto status = audit::append(connection, entry); !status) return fail(status.error());
  return person;
}

}  // namespace

asio::awaitable<Result<std::vector<UnderReview>>> ReviewStore::pending(Span span) {
  auto job = [=, this](Connection& connection) { return read_pending(connection, vault_, span); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<UnderReview>> ReviewStore::application(Officer officer, std::string id) {
  auto job = [=, this](Connection& connection) {
    return read_under_review(connection, vault_, officer, id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> ReviewStore::photo(Doing doing, std::string application_id,
                                                        PhotoRole role) {
  auto job = [=, this](Connection& connection) {
    return look_at_photo(connection, vault_, doing, application_id, role);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<ApplicationState>> ReviewStore::decide(Doing doing, Decision decision) {
  auto job = [=, this](Connection& connection) {
    return decide_now(connection, vault_, doing, decision);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::string>> ReviewStore::reveal(Doing doing, NumberOf subject,
                                                         std::string purpose) {
  auto job = [=, this](Connection& connection) {
    return reveal_now(connection, vault_, doing, subject, purpose);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::optional<Person>>> ReviewStore::find(Doing doing, std::string id_number,
                                                                 std::string purpose) {
  auto job = [=, this](Connection& connection) {
    return find_now(connection, vault_, doing, id_number, purpose);
  };
  co_return co_await database_.write(std::move(job));
}

}  // namespace mct::identity
