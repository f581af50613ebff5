#include "backend/audit/audit_trail.h"

#include <boost/json.hpp>

#include "backend/audit/audit_body.h"
#include "backend/core/digest.h"

namespace mct::audit {
namespace {

namespace json = boost::json;

// The head's row is the turnstile: on PostgreSQL it makes transactions that append wait for each
// other, so that numbers have no gaps. SQLite has one writer anyway.
Result<storage::Rows> hold_head(storage::Connection& connection) {
  constexpr std::string_view plain = "SELECT sequence, hash FROM audit_head WHERE id = 1";
  constexpr std::string_view holding =
      "SELECT sequence, hash FROM audit_head WHERE id = 1 FOR UPDATE";
  const bool one_writer = connection.engine() == storage::Engine::sqlite;
  return connection.execute(one_writer ? plain : holding);
}

}  // namespace

std::string body_of(const Entry& entry, std::int64_t sequence) {
  json::array fields;
  for (const auto& field : entry.fields)
    fields.push_back(
        json::object{{"title", field.title}, {"before", field.before}, {"after", field.after}});
  return json::serialize(json::object{{"sequence", sequence},
                                      {"at_ms", entry.at_ms},
                                      {"account", entry.actor.account_id},
                                      {"card", entry.actor.card_id},
                                      {"actor", entry.actor.name},
                                      {"scope", entry.scope},
                                      {"action", entry.action},
                                      {"subject", entry.subject_id},
                                      {"name", entry.subject_name},
                                      {"fields", std::move(fields)}});
}

Entry entry_of(const std::string& body) {
  const auto value = json::parse(body).as_object();
  const auto text = [](const json::object& object, const char* key) {
    return std::string(object.at(key).as_string());
  };
  Entry entry{value.at("at_ms").as_int64(),
              {text(value, "account"), text(value, "card"), text(value, "actor")},
              text(value, "scope"),
              text(value, "action"),
              text(value, "subject"),
              text(value, "name"),
              {}};
  for (const auto& item : value.at("fields").as_array()) {
    const auto& field = item.as_object();
    entry.fields.push_back({text(field, "title"), text(field, "before"), text(field, "after")});
  }
  return entry;
}

std::string chained_hash(const std::string& previous, const std::string& body) {
  return sha256_hex(previous + "\n" + body);
}

Status append(storage::Connection& connection, std::span<const Entry> entries) {
  if (entries.empty()) return {};
  auto head = hold_head(connection);
  if (!head) return fail(head.error());
  auto sequence = head->rows.at(0).integer(0);
  auto hash = head->rows[0].text(1);
  for (const auto& entry : entries) {
    auto body = body_of(entry, ++sequence);
    hash = chained_hash(hash, body);
    auto kept = connection.execute(
        "INSERT INTO audit_entry (sequence, at_ms, scope, body, hash) VALUES ($1, $2, $3, $4, $5)",
        {sequence, entry.at_ms, storage::Blob{entry.scope}, std::move(body), hash});
    if (!kept) return fail(kept.error());
  }
  return storage::done(connection.execute(
      "UPDATE audit_head SET sequence = $1, hash = $2 WHERE id = 1", {sequence, hash}));
}

Status append(storage::Connection& connection, const Entry& entry) {
  return append(connection, {&entry, 1});
}

}  // namespace mct::audit
