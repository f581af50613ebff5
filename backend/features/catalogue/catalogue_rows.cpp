#include "backend/features/catalogue/catalogue_rows.h"

#include <algorithm>
#include <fmt/ranges.h>
#include <sstream>
#include <unordered_map>

namespace mct::catalogue {
namespace {

using storage::Connection;
using storage::Row;
using storage::Value;
using ItemsByCode = std::unordered_map<std::string, Item>;

constexpr std::string_view guide_columns =
    "official_code, legal_basis, handling_body, conditions, fees, statutory_limit, promised_limit, "
    "department, place, phone, supervision_phone, online_url, office_hours";

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string text_of(std::string_view view) {
  return std::string(view);
}

std::string audience_words(const std::vector<Audience>& audiences) {
  std::vector<std::string_view> titles;
  for (auto audience : audiences) titles.push_back(title_of(audience));
  return fmt::format("{}", fmt::join(titles, " "));
}

Item item_of(const Row& row) {
  Item item;
  item.code = row.text(0);
  item.name = row.text(1);
  item.kind = parse_item_kind(row.text(2)).value_or(ItemKind::unspecified);
  item.agency_id = row.text(3);
  for (const auto& word : words_of(row.text(4)))
    if (auto audience = parse_audience(word)) item.audiences.push_back(*audience);
  item.life_events = words_of(row.text(5));
  item.sample = row.boolean(6);
  item.updated_ms = row.integer(7);
  std::size_t column = 8;
  for (auto* text :
       {&item.guide.official_code, &item.guide.legal_basis, &item.guide.handling_body,
        &item.guide.conditions, &item.guide.fees, &item.guide.statutory_limit,
        &item.guide.promised_limit, &item.guide.department, &item.guide.place, &item.guide.phone,
        &item.guide.supervision_phone, &item.guide.online_url, &item.guide.office_hours})
    *text = row.text(column++);
  return item;
}

// Reads a child table and hands each row to the item that it belongs to; column 0 is its code.
template <class Take>
Status read_children(Connection& connection, std::string_view sql, ItemsByCode& items, Take take) {
  auto rows = connection.execute(sql);
  if (!rows) return fail(rows.error());
  for (const auto& row : *rows)
    if (auto item = items.find(row.text(0)); item != items.end()) take(item->second, row);
  return {};
}

void take_listing(Item& item, const Row& row) {
  Listing listing;
  listing.level = parse_level(row.text(1)).value_or(Level::unspecified);
  listing.number = static_cast<int>(row.integer(2));
  listing.name = row.text(3);
  listing.kind = parse_item_kind(row.text(4)).value_or(ItemKind::unspecified);
  listing.agency_as_printed = row.text(5);
  listing.town_scope = parse_town_scope(row.text(6)).value_or(TownScope::unspecified);
  listing.reaches_village = row.boolean(7);
  item.listings.push_back(std::move(listing));
}

void take_attachment(Item& item, const Row& row) {
  Attachment attachment;
  attachment.id = row.text(1);
  attachment.title = row.text(2);
  attachment.role = parse_attachment_role(row.text(3)).value_or(AttachmentRole::unspecified);
  attachment.media_type = row.text(4);
  attachment.sha256 = row.text(5);
  attachment.size = row.integer(6);
  item.attachments.push_back(std::move(attachment));
}

}  // namespace

Result<std::vector<Item>> read_items(Connection& connection) {
  static const std::string select_items = fmt::format(
      "SELECT code, name, kind, agency_id, audiences, life_events, sample, updated_ms, {} "
      "FROM catalogue_item",
      guide_columns);
  auto rows = connection.execute(select_items);
  if (!rows) return fail(rows.error());
  ItemsByCode items;
  for (const auto& row : *rows) items.emplace(row.text(0), item_of(row));

  Status status = read_children(
      connection,
      "SELECT code, level, number, name, kind, agency_as_printed, town_scope, reaches_village "
      "FROM catalogue_listing ORDER BY level, number",
      items, take_listing);
  if (!status) return fail(status.error());
  status = read_children(
      connection,
      "SELECT code, title, duty, staff, promised_limit FROM catalogue_post "
      "ORDER BY code, position",
      items, [](Item& item, const Row& row) {
        item.posts.push_back(Post{row.text(1), row.text(2), row.text(3), row.text(4)});
      });
  if (!status) return fail(status.error());
  status = read_children(
      connection,
      "SELECT code, name, copies, note, required FROM catalogue_material ORDER BY code, position",
      items, [](Item& item, const Row& row) {
        item.materials.push_back(
            Material{row.text(1), static_cast<int>(row.integer(2)), row.text(3), row.boolean(4)});
      });
  if (!status) return fail(status.error());
  status = read_children(
      connection, "SELECT code, question, answer FROM catalogue_question ORDER BY code, position",
      items, [](Item& item, const Row& row) {
        item.guide.questions.push_back(Question{row.text(1), row.text(2)});
      });
  if (!status) return fail(status.error());
  status = read_children(connection,
                         "SELECT code, id, title, role, media_type, sha256, LENGTH(content) "
                         "FROM catalogue_attachment ORDER BY code, id",
                         items, take_attachment);
  if (!status) return fail(status.error());

  std::vector<Item> found;
  found.reserve(items.size());
  for (auto& [code, item] : items) {
    // The district's listing comes first, whatever the words' order in the database is.
    std::ranges::sort(item.listings, {}, &Listing::level);
    found.push_back(std::move(item));
  }
  return found;
}

namespace {

Status run(Connection& connection, std::string_view sql, const std::vector<Value>& parameters) {
  auto done = connection.execute(sql, parameters);
  if (!done) return fail(done.error());
  return {};
}

Status upsert_row(Connection& connection, const Item& item) {
  static const std::string upsert = [] {
    std::vector<std::string> assignments;
    for (const auto& column : words_of(
             "name kind agency_id audiences life_events sample updated_ms official_code "
             "legal_basis handling_body conditions fees statutory_limit promised_limit department "
             "place phone supervision_phone online_url office_hours"))
      assignments.push_back(fmt::format("{0} = excluded.{0}", column));
    return fmt::format(
        "INSERT INTO catalogue_item (code, name, kind, agency_id, audiences, life_events, sample, "
        "updated_ms, {}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
        "$15, $16, $17, $18, $19, $20, $21) ON CONFLICT (code) DO UPDATE SET {}",
        guide_columns, fmt::join(assignments, ", "));
  }();
  const auto& guide = item.guide;
  const std::vector<Value> parameters{
      item.code,
      item.name,
      text_of(title_of(item.kind)),
      item.agency_id,
      audience_words(item.audiences),
      fmt::format("{}", fmt::join(item.life_events, " ")),
      std::int64_t{item.sample},
      item.updated_ms,
      guide.official_code,
      guide.legal_basis,
      guide.handling_body,
      guide.conditions,
      guide.fees,
      guide.statutory_limit,
      guide.promised_limit,
      guide.department,
      guide.place,
      guide.phone,
      guide.supervision_phone,
      guide.online_url,
      guide.office_hours,
  };
  return run(connection, upsert, parameters);
}

Status clear_children(Connection& connection, const std::string& code) {
  for (const char* sql : {"DELETE FROM catalogue_listing WHERE code = $1",
                          "DELETE FROM catalogue_post WHERE code = $1",
                          "DELETE FROM catalogue_material WHERE code = $1",
                          "DELETE FROM catalogue_question WHERE code = $1"})
    if (auto status = run(connection, sql, {code}); !status) return status;
  return {};
}

}  // namespace

Status write_item(Connection& connection, const Item& item) {
  if (auto status = upsert_row(connection, item); !status) return status;
  if (auto status = clear_children(connection, item.code); !status) return status;

  for (const auto& listing : item.listings)
    if (auto status =
            run(connection,
                "INSERT INTO catalogue_listing (code, level, number, name, kind, "
                "agency_as_printed, town_scope, reaches_village) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                {item.code, text_of(title_of(listing.level)), std::int64_t{listing.number},
                 listing.name, text_of(title_of(listing.kind)), listing.agency_as_printed,
                 text_of(title_of(listing.town_scope)), std::int64_t{listing.reaches_village}});
        !status)
      return status;

  std::int64_t position = 0;
  for (const auto& post : item.posts)
    if (auto status =
            run(connection,
                "INSERT INTO catalogue_post (code, position, title, duty, staff, "
                "promised_limit) VALUES ($1, $2, $3, $4, $5, $6)",
                {item.code, ++position, post.title, post.duty, post.staff, post.promised_limit});
        !status)
      return status;

  position = 0;
  for (const auto& material : item.materials)
    if (auto status = run(connection,
                          "INSERT INTO catalogue_material (code, position, name, copies, note, "
                          "required) VALUES ($1, $2, $3, $4, $5, $6)",
                          {item.code, ++position, material.name, std::int64_t{material.copies},
                           material.note, std::int64_t{material.required}});
        !status)
      return status;

  position = 0;
  for (const auto& question : item.guide.questions)
    if (auto status = run(connection,
                          "INSERT INTO catalogue_question (code, position, question, answer) "
                          "VALUES ($1, $2, $3, $4)",
                          {item.code, ++position, question.question, question.answer});
        !status)
      return status;
  return {};
}

}  // namespace mct::catalogue
