#include "backend/features/place/picture_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

#include "backend/attachments/attachment_places.h"
#include "backend/attachments/content_type.h"
#include "backend/storage/list_parameter.h"

namespace mct::place {
namespace {

using storage::Connection;

std::vector<std::string> ids_of(const std::vector<Place>& places) {
  std::vector<std::string> ids;
  for (const auto& it : places) ids.push_back(it.id);
  return ids;
}

// Of the pictures that the places have.
Status read_captions(Connection& connection, std::vector<Place>& places) {
  std::vector<std::string> ids;
  for (const auto& place : places)
    for (const auto& it : place.pictures) ids.push_back(it.file.id);
  auto rows =
      connection.execute(fmt::format("SELECT place_id, attachment_id, caption FROM place_picture "
                                     "WHERE place_id IN ({}) AND attachment_id IN ({})",
                                     storage::texts_in(connection.engine(), "$1"),
                                     storage::texts_in(connection.engine(), "$2")),
                         {storage::list_of(ids_of(places)), storage::list_of(ids)});
  if (!rows) return fail(rows.error());
  std::map<std::pair<std::string, std::string>, std::string> captions;
  for (const auto& row : *rows) captions[{row.text(0), row.text(1)}] = row.text(2);
  for (auto& place : places)
    for (auto& it : place.pictures) it.caption = captions[{place.id, it.file.id}];
  return {};
}

Result<std::set<std::string>> read_guided(Connection& connection) {
  auto rows = connection.execute("SELECT place_id FROM place_guide WHERE plan_id <> ''");
  if (!rows) return fail(rows.error());
  std::set<std::string> ids;
  for (const auto& row : *rows) ids.insert(row.text(0));
  return ids;
}

Result<std::vector<Place>> described(Connection& connection, std::vector<Place> places) {
  if (auto status = read_captions(connection, places); !status) return fail(status.error());
  auto guided = read_guided(connection);
  if (!guided) return fail(guided.error());
  for (auto& place : places) place.has_guide = guided->contains(place.id);
  return places;
}

Status check_are_pictures(Connection& connection, const attachments::Place& on) {
  auto files = attachments::attachments_of(connection, on);
  if (!files) return fail(files.error());
  const bool fit = std::ranges::all_of(
      *files, [](const auto& it) { return attachments::is_picture(it.media_type); });
  const std::string what = "图片须为 JPEG 或 PNG";
  if (!fit) return fail(mct::reason::invalid_argument, what, {{"place.pictures", what}});
  return {};
}

}  // namespace

Result<Place> with_pictures(Connection& connection, Place place) {
  auto files = attachments::attachments_of(connection, {picture_noun, place.id});
  if (!files) return fail(files.error());
  for (auto& it : *files) place.pictures.push_back({std::move(it), {}});
  auto whole = described(connection, {std::move(place)});
  if (!whole) return fail(whole.error());
  return std::move(whole->front());
}

Result<std::vector<Place>> with_first_pictures(Connection& connection, std::vector<Place> places) {
  auto files = attachments::first_attachments_of(connection, picture_noun, ids_of(places));
  if (!files) return fail(files.error());
  for (auto& place : places)
    if (const auto file = files->find(place.id); file != files->end())
      place.pictures.push_back({std::move(file->second), {}});
  return described(connection, std::move(places));
}

Status write_pictures(Connection& connection, const std::string& account_id, const Place& place,
                      std::int64_t now_ms) {
  const attachments::Place on{picture_noun, place.id};
  std::vector<std::string> ids;
  for (const auto& it : place.pictures) ids.push_back(it.file.id);
  if (auto status = attachments::attach_only(connection, account_id, ids, on, now_ms); !status)
    return status;
  if (auto status = check_are_pictures(connection, on); !status) return status;
  auto gone = connection.execute("DELETE FROM place_picture WHERE place_id = $1", {place.id});
  if (!gone) return fail(gone.error());
  for (const auto& it : place.pictures) {
    auto kept = connection.execute(
        "INSERT INTO place_picture (place_id, attachment_id, caption) VALUES ($1, $2, $3)",
        {place.id, it.file.id, it.caption});
    if (!kept) return fail(kept.error());
  }
  return {};
}

}  // namespace mct::place
