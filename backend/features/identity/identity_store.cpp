#include "backend/features/identity/identity_store.h"

#include "backend/core/ids.h"

namespace mct::identity {
namespace {

using storage::Connection;

constexpr std::int64_t day_ms = 24 * 60 * 60 * 1'000;
constexpr std::int64_t most_a_day = 5;

Result<OwnIdentity> read_own(Connection& connection, const Vault& vault,
                             const std::string& account_id) {
  auto person = person_of(connection, vault, account_id);
  if (!person) return fail(person.error());
  auto latest = latest_application(connection, vault, account_id);
  if (!latest) return fail(latest.error());
  return OwnIdentity{std::move(*person), std::move(*latest)};
}

Result<std::string> read_avatar(Connection& connection, const Vault& vault,
                                const std::string& account_id) {
  auto person = person_of(connection, vault, account_id);
  if (!person) return fail(person.error());
  if (!*person) return not_verified();
  return read_photo(connection, vault, (*person)->id, PhotoRole::portrait);
}

Status check_limit(Connection& connection, const std::string& account_id, std::int64_t now_ms) {
  auto rows = connection.execute(
      "SELECT count(*) FROM identity_application WHERE account_id = $1 AND created_ms > $2",
      {account_id, now_ms - day_ms});
  if (!rows) return fail(rows.error());
  if (rows->rows.at(0).integer(0) < most_a_day) return {};
  return fail(reason::application_limit, "今天申请的次数太多，请明天再试");
}

Status check_may_apply(Connection& connection, const Vault& vault, const NewApplication& wanted) {
  auto own = read_own(connection, vault, wanted.account_id);
  if (!own) return fail(own.error());
  const bool first = wanted.kind == ApplicationKind::identity;
  if (first && own->person) return fail(reason::already_verified, "已经通过实名认证");
  if (!first && !own->person) return not_verified();
  if (own->latest && own->latest->state == ApplicationState::pending)
    return fail(reason::already_pending, "已有一份申请在审核");
  if (!first) return {};
  auto other = person_with_number(connection, vault, wanted.claims.id_number);
  if (!other) return fail(other.error());
  if (*other) return id_number_in_use();
  return {};
}

Result<OwnIdentity> apply_now(Connection& connection, const Vault& vault,
                              const NewApplication& wanted, std::int64_t now_ms) {
  auto before = connection.execute(
      "SELECT 1 FROM identity_application WHERE account_id = $1 AND request_id = $2",
      {wanted.account_id, wanted.request_id});
  if (!before) return fail(before.error());
  if (!before->empty()) return read_own(connection, vault, wanted.account_id);
  // First, so that nobody finds out by trying which numbers are verified.
  if (auto status = check_limit(connection, wanted.account_id, now_ms); !status)
    return fail(status.error());
  if (auto status = check_may_apply(connection, vault, wanted); !status)
    return fail(status.error());
  Application application;
  application.id = random_id();
  application.account_id = wanted.account_id;
  application.kind = wanted.kind;
  application.claims = wanted.claims;
  application.created_ms = now_ms;
  auto added = insert_application(connection, vault, application, wanted.request_id);
  if (!added) return fail(added.error());
  for (const auto& photo : wanted.photos)
    if (auto kept = write_photo(connection, vault, application.id, photo); !kept)
      return fail(kept.error());
  return read_own(connection, vault, wanted.account_id);
}

Result<OwnIdentity> withdraw_now(Connection& connection, const Vault& vault,
                                 const std::string& account_id, const std::string& application_id,
                                 std::int64_t now_ms) {
  auto application = read_application(connection, vault, application_id);
  if (!application) return fail(application.error());
  if (application->account_id != account_id) return application_not_found();
  if (application->state == ApplicationState::pending) {
    application->state = ApplicationState::withdrawn;
    application->decided_ms = now_ms;
    if (auto status = conclude(connection, *application); !status) return fail(status.error());
  }
  return read_own(connection, vault, account_id);
}

Result<std::vector<Grant>> read_grants(Connection& connection, const std::string& account_id) {
  auto rows = connection.execute(
      "SELECT service_id, granted_ms FROM identity_grant WHERE account_id = $1", {account_id});
  if (!rows) return fail(rows.error());
  std::vector<Grant> grants;
  for (const auto& row : *rows) grants.push_back({row.text(0), row.integer(1)});
  return grants;
}

Result<std::vector<Grant>> grant_now(Connection& connection, const Vault& vault,
                                     const std::string& account_id, const std::string& service_id,
                                     std::int64_t now_ms) {
  auto person = person_of(connection, vault, account_id);
  if (!person) return fail(person.error());
  if (!*person) return not_verified();
  auto kept = connection.execute(
      "INSERT INTO identity_grant (account_id, service_id, granted_ms) VALUES ($1, $2, $3) "
      "ON CONFLICT DO NOTHING",
      {account_id, service_id, now_ms});
  if (!kept) return fail(kept.error());
  return read_grants(connection, account_id);
}

Result<std::vector<View>> read_views(Connection& connection, const std::string& account_id,
                                     Span span) {
  auto rows = connection.execute(
      "SELECT at_ms, viewer_name, purpose FROM identity_view WHERE account_id = $1 "
      "ORDER BY at_ms DESC, id LIMIT $2 OFFSET $3",
      {account_id, std::int64_t{span.limit}, span.offset});
  if (!rows) return fail(rows.error());
  std::vector<View> views;
  for (const auto& row : *rows) views.push_back({row.integer(0), row.text(1), row.text(2)});
  return views;
}

}  // namespace

Status erase_account(Connection& connection, const std::string& account_id) {
  for (const auto* sql : {"DELETE FROM identity_photo WHERE owner IN "
                          "(SELECT id FROM identity_application WHERE account_id = $1)",
                          "DELETE FROM identity_photo WHERE owner IN "
                          "(SELECT id FROM identity_person WHERE account_id = $1)",
                          "DELETE FROM identity_application WHERE account_id = $1",
                          "DELETE FROM identity_person WHERE account_id = $1",
                          "DELETE FROM identity_grant WHERE account_id = $1",
                          "DELETE FROM identity_view WHERE account_id = $1"}) {
    auto gone = connection.execute(sql, {account_id});
    if (!gone) return fail(gone.error());
  }
  return {};
}

asio::awaitable<Result<OwnIdentity>> IdentityStore::own(std::string account_id) {
  auto job = [=, this](Connection& connection) { return read_own(connection, vault_, account_id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::string>> IdentityStore::avatar(std::string account_id) {
  auto job = [=, this](Connection& connection) {
    return read_avatar(connection, vault_, account_id);
  };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<OwnIdentity>> IdentityStore::apply(NewApplication wanted,
                                                          std::int64_t now_ms) {
  auto job = [this, wanted = std::move(wanted), now_ms](Connection& connection) {
    return apply_now(connection, vault_, wanted, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<OwnIdentity>> IdentityStore::withdraw(std::string account_id,
                                                             std::string application_id,
                                                             std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) {
    return withdraw_now(connection, vault_, account_id, application_id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Grant>>> IdentityStore::grants(std::string account_id) {
  auto job = [=](Connection& connection) { return read_grants(connection, account_id); };
  co_return co_await database_.read(std::move(job));
}

asio::awaitable<Result<std::vector<Grant>>> IdentityStore::grant(std::string account_id,
                                                                 std::string service_id,
                                                                 std::int64_t now_ms) {
  auto job = [=, this](Connection& connection) {
    return grant_now(connection, vault_, account_id, service_id, now_ms);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<Grant>>> IdentityStore::withdraw_grant(std::string account_id,
                                                                          std::string service_id) {
  auto job = [=](Connection& connection) -> Result<std::vector<Grant>> {
    auto gone =
        connection.execute("DELETE FROM identity_grant WHERE account_id = $1 AND service_id = $2",
                           {account_id, service_id});
    if (!gone) return fail(gone.error());
    return read_grants(connection, account_id);
  };
  co_return co_await database_.write(std::move(job));
}

asio::awaitable<Result<std::vector<View>>> IdentityStore::views(std::string account_id, Span span) {
  auto job = [=](Connection& connection) { return read_views(connection, account_id, span); };
  co_return co_await database_.read(std::move(job));
}

}  // namespace mct::identity
