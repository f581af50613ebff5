#include "backend/features/identity/identity_rows.h"

#include <algorithm>
#include <fmt/format.h>

#include "backend/features/identity/sealed_places.h"

namespace mct::identity {
namespace {

using storage::Blob;
using storage::Connection;
using storage::Row;
using storage::Value;

// A name has no line break.
std::string text_of(const Claims& claims) {
  return claims.id_number + "\n" + claims.name;
}
Claims claims_of(const std::string& text) {
  const auto end = std::min(text.find('\n'), text.size() - 1);
  return {text.substr(end + 1), text.substr(0, end)};
}

Result<Claims> open_claims(const Vault& vault, const Row& row, std::size_t column,
                           const std::string& place) {
  auto text = vault.open({row.integer(column), row.blob(column + 1)}, place);
  if (!text) return fail(text.error());
  return claims_of(*text);
}

constexpr auto person_columns =
    "SELECT id, account_id, verified_ms, key_id, sealed "
    "FROM identity_person ";

Result<std::optional<Person>> one_person(const Vault& vault, Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  if (rows->empty()) return std::nullopt;
  const auto& row = rows->rows[0];
  Person person{row.text(0), row.text(1), {}, row.integer(2)};
  auto claims = open_claims(vault, row, 3, place_of_person(person.id));
  if (!claims) return fail(claims.error());
  person.claims = std::move(*claims);
  return person;
}

constexpr auto application_columns =
    "SELECT id, account_id, kind, state, reason, created_ms, decided_ms, decided_by, key_id, "
    "sealed "
    "FROM identity_application ";

Result<std::vector<Application>> applications_of(const Vault& vault, Result<storage::Rows> rows) {
  if (!rows) return fail(rows.error());
  std::vector<Application> applications;
  for (const auto& row : *rows) {
    Application application;
    application.id = row.text(0);
    application.account_id = row.text(1);
    application.kind = static_cast<ApplicationKind>(row.integer(2));
    application.state = static_cast<ApplicationState>(row.integer(3));
    application.reason = row.text(4);
    application.created_ms = row.integer(5);
    if (!row.is_null(6)) application.decided_ms = row.integer(6);
    if (!row.is_null(7)) application.decided_by = row.text(7);
    if (!row.is_null(8)) {
      auto claims = open_claims(vault, row, 8, place_of_application(application.id));
      if (!claims) return fail(claims.error());
      application.claims = std::move(*claims);
    }
    applications.push_back(std::move(application));
  }
  return applications;
}

}  // namespace

tl::unexpected<Error> application_decided(ApplicationState state) {
  const auto* now = state == ApplicationState::approved    ? "已通过"
                    : state == ApplicationState::rejected  ? "已驳回"
                    : state == ApplicationState::withdrawn ? "申请人已撤回"
                                                           : "已处理";
  return fail(reason::application_decided, "这份申请刚被处理过", {{"state", now}});
}

Result<std::optional<Person>> person_of(Connection& connection, const Vault& vault,
                                        const std::string& account_id) {
  static const auto sql = fmt::format("{} WHERE account_id = $1", person_columns);
  return one_person(vault, connection.execute(sql, {account_id}));
}

Result<Person> read_person(Connection& connection, const Vault& vault, const std::string& id) {
  static const auto sql = fmt::format("{} WHERE id = $1", person_columns);
  auto person = one_person(vault, connection.execute(sql, {id}));
  if (!person) return fail(person.error());
  if (!*person) return person_not_found();
  return std::move(**person);
}

Result<std::optional<Person>> person_with_number(Connection& connection, const Vault& vault,
                                                 const std::string& id_number) {
  static const auto sql = fmt::format("{} WHERE number_index = $1", person_columns);
  return one_person(vault, connection.execute(sql, {Blob{vault.index_of(id_number)}}));
}

Status write_person(Connection& connection, const Vault& vault, const Person& person) {
  auto sealed = vault.seal(text_of(person.claims), place_of_person(person.id));
  auto written = connection.execute(
      "INSERT INTO identity_person (id, account_id, number_index, key_id, sealed, verified_ms) "
      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET "
      "number_index = excluded.number_index, key_id = excluded.key_id, sealed = excluded.sealed",
      {person.id, person.account_id, Blob{vault.index_of(person.claims.id_number)}, sealed.key_id,
       Blob{std::move(sealed.bytes)}, person.verified_ms});
  if (written) return {};
  if (written.error().reason == mct::reason::already_exists) return id_number_in_use();
  return fail(written.error());
}

Result<Application> read_application(Connection& connection, const Vault& vault,
                                     const std::string& id) {
  static const auto sql = fmt::format("{} WHERE id = $1", application_columns);
  auto found = applications_of(vault, connection.execute(sql, {id}));
  if (!found) return fail(found.error());
  if (found->empty()) return application_not_found();
  return std::move(found->front());
}

Result<std::optional<Application>> latest_application(Connection& connection, const Vault& vault,
                                                      const std::string& account_id) {
  static const auto sql =
      fmt::format("{} WHERE account_id = $1 ORDER BY state = 1 DESC, created_ms DESC, id LIMIT 1",
                  application_columns);
  auto found = applications_of(vault, connection.execute(sql, {account_id}));
  if (!found) return fail(found.error());
  if (found->empty()) return std::nullopt;
  return std::move(found->front());
}

Result<std::vector<Application>> pending_applications(Connection& connection, const Vault& vault,
                                                      Span span) {
  static const auto sql = fmt::format(
      "{} WHERE state = 1 ORDER BY created_ms, id LIMIT $1 OFFSET $2", application_columns);
  return applications_of(vault, connection.execute(sql, {std::int64_t{span.limit}, span.offset}));
}

Status insert_application(Connection& connection, const Vault& vault,
                          const Application& application, const std::string& request_id) {
  auto sealed = vault.seal(text_of(application.claims), place_of_application(application.id));
  auto added = connection.execute(
      "INSERT INTO identity_application (id, account_id, request_id, kind, state, key_id, sealed, "
      "reason, created_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, '', $8)",
      {application.id, application.account_id, request_id,
       static_cast<std::int64_t>(application.kind), static_cast<std::int64_t>(application.state),
       sealed.key_id, Blob{std::move(sealed.bytes)}, application.created_ms});
  if (added) return {};
  if (added.error().reason == mct::reason::already_exists)
    return fail(reason::already_pending, "已有一份申请在审核");
  return fail(added.error());
}

Status conclude(Connection& connection, const Application& application) {
  auto written = connection.execute(
      "UPDATE identity_application SET state = $2, reason = $3, decided_ms = $4, decided_by = $5, "
      "key_id = NULL, sealed = NULL WHERE id = $1 AND state = 1",
      {application.id, static_cast<std::int64_t>(application.state), application.reason,
       application.decided_ms,
       application.decided_by.empty() ? Value{} : Value{application.decided_by}});
  if (!written) return fail(written.error());
  if (written->affected == 0) return application_decided(ApplicationState::pending);
  auto gone = connection.execute("DELETE FROM identity_photo WHERE owner = $1", {application.id});
  if (!gone) return fail(gone.error());
  return {};
}

Status write_photo(Connection& connection, const Vault& vault, const std::string& owner,
                   const Photo& photo) {
  auto sealed =
      vault.seal(photo.jpeg, place_of_photo(owner, static_cast<std::int64_t>(photo.role)));
  auto written = connection.execute(
      "INSERT INTO identity_photo (owner, role, key_id, sealed) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (owner, role) DO UPDATE SET key_id = excluded.key_id, sealed = excluded.sealed",
      {owner, static_cast<std::int64_t>(photo.role), sealed.key_id, Blob{std::move(sealed.bytes)}});
  if (!written) return fail(written.error());
  return {};
}

Result<std::string> read_photo(Connection& connection, const Vault& vault, const std::string& owner,
                               PhotoRole role) {
  auto rows =
      connection.execute("SELECT key_id, sealed FROM identity_photo WHERE owner = $1 AND role = $2",
                         {owner, static_cast<std::int64_t>(role)});
  if (!rows) return fail(rows.error());
  if (rows->empty()) return fail(reason::photo_not_found, "没有这张照片");
  const auto& row = rows->rows[0];
  return vault.open({row.integer(0), row.blob(1)},
                    place_of_photo(owner, static_cast<std::int64_t>(role)));
}

Result<std::vector<PhotoRole>> photos_of(Connection& connection, const std::string& owner) {
  auto rows =
      connection.execute("SELECT role FROM identity_photo WHERE owner = $1 ORDER BY role", {owner});
  if (!rows) return fail(rows.error());
  std::vector<PhotoRole> roles;
  for (const auto& row : *rows) roles.push_back(static_cast<PhotoRole>(row.integer(0)));
  return roles;
}

}  // namespace mct::identity
