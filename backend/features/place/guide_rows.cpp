#include "backend/features/place/guide_rows.h"

#include <algorithm>
#include <map>

#include "backend/attachments/attachment_places.h"

namespace mct::place {
namespace {

using storage::Connection;
using storage::Value;
using Files = std::map<std::string, attachments::Attachment>;
using File = std::optional<attachments::Attachment>;

Result<Files> read_files(Connection& connection, const std::string& place_id) {
  auto all = attachments::attachments_of(connection, {guide_noun, place_id});
  if (!all) return fail(all.error());
  Files files;
  for (auto& it : *all) {
    auto id = it.id;
    files.emplace(std::move(id), std::move(it));
  }
  return files;
}

File find_in(const Files& files, const std::string& id) {
  const auto found = files.find(id);
  return found == files.end() ? std::nullopt : File(found->second);
}

std::string id_of(const File& file) {
  return file ? file->id : std::string();
}

// Each once: a recording may be that of two points.
std::vector<std::string> files_of(const Guide& guide) {
  std::vector<std::string> ids;
  const auto add = [&](const File& file) {
    if (file && std::ranges::find(ids, file->id) == ids.end()) ids.push_back(file->id);
  };
  add(guide.plan);
  for (const auto& it : guide.points) {
    add(it.sound);
    add(it.panorama);
  }
  return ids;
}

Status insert_point(Connection& connection, const std::string& place_id, const GuidePoint& it,
                    std::int64_t position) {
  const std::vector<Value> values{
      place_id, it.id,   position,        std::int64_t{it.x_permille}, std::int64_t{it.y_permille},
      it.name,  it.text, id_of(it.sound), id_of(it.panorama)};
  auto kept = connection.execute(
      "INSERT INTO place_guide_point (place_id, id, position, x_permille, y_permille, name, text, "
      "sound_id, panorama_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      values);
  if (!kept) return fail(kept.error());
  return {};
}

}  // namespace

Result<Guide> read_guide(Connection& connection, const std::string& place_id) {
  auto rows = connection.execute("SELECT plan_id, revision FROM place_guide WHERE place_id = $1",
                                 {place_id});
  if (!rows) return fail(rows.error());
  Guide guide;
  guide.place_id = place_id;
  if (rows->empty()) return guide;
  auto files = read_files(connection, place_id);
  if (!files) return fail(files.error());
  guide.plan = find_in(*files, rows->rows.front().text(0));
  guide.revision = rows->rows.front().integer(1);
  auto points = connection.execute(
      "SELECT id, x_permille, y_permille, name, text, sound_id, panorama_id "
      "FROM place_guide_point WHERE place_id = $1 ORDER BY position",
      {place_id});
  if (!points) return fail(points.error());
  for (const auto& row : *points)
    guide.points.push_back({row.text(0), static_cast<int>(row.integer(1)),
                            static_cast<int>(row.integer(2)), row.text(3), row.text(4),
                            find_in(*files, row.text(5)), find_in(*files, row.text(6))});
  return guide;
}

Status write_guide(Connection& connection, const std::string& account_id, const Guide& guide,
                   std::int64_t now_ms) {
  if (auto status = attachments::attach_only(connection, account_id, files_of(guide),
                                             {guide_noun, guide.place_id}, now_ms);
      !status)
    return status;
  auto written = connection.execute(
      "INSERT INTO place_guide (place_id, plan_id, revision) VALUES ($1, $2, 1) "
      "ON CONFLICT (place_id) DO UPDATE SET plan_id = $2, revision = place_guide.revision + 1",
      {guide.place_id, id_of(guide.plan)});
  if (!written) return fail(written.error());
  auto gone =
      connection.execute("DELETE FROM place_guide_point WHERE place_id = $1", {guide.place_id});
  if (!gone) return fail(gone.error());
  std::int64_t position = 0;
  for (const auto& it : guide.points)
    if (auto status = insert_point(connection, guide.place_id, it, ++position); !status)
      return status;
  return {};
}

}  // namespace mct::place
