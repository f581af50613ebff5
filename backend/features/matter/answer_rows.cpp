#include "backend/features/matter/answer_rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "backend/attachments/attachment_places.h"
#include "backend/attachments/content_type.h"
#include "backend/features/matter/matter_form.h"
#include "backend/features/matter/matter_rows.h"
#include "backend/text/field_checks.h"

namespace mct::matter {
namespace {

using storage::Connection;

// The field of the result's documents.
constexpr auto result_field = "";

Status insert_files(Connection& connection, const Matter& matter, const std::string& account_id,
                    const std::string& field_id, const std::vector<std::string>& attachment_ids) {
  if (auto status =
          attachments::attach(connection, account_id, attachment_ids, {attachment_noun, matter.id});
      !status)
    return status;
  for (const auto& id : attachment_ids) {
    auto kept = connection.execute(
        "INSERT INTO matter_file (matter_id, attachment_id, field_id, revision) "
        "VALUES ($1, $2, $3, $4)",
        {matter.id, id, field_id, matter.revision});
    if (!kept) return fail(kept.error());
  }
  return {};
}

struct File {
  std::string field_id;
  std::int64_t revision = 0;
};

Result<std::map<std::string, File>> read_files(Connection& connection,
                                               const std::string& matter_id) {
  auto rows = connection.execute(
      "SELECT attachment_id, field_id, revision FROM matter_file WHERE matter_id = $1",
      {matter_id});
  if (!rows) return fail(rows.error());
  std::map<std::string, File> files;
  for (const auto& row : *rows) files[row.text(0)] = {row.text(1), row.integer(2)};
  return files;
}

}  // namespace

Status check_pictures(Connection& connection, const std::string& account_id,
                      const std::vector<std::string>& attachment_ids, const std::string& where,
                      std::string_view what) {
  text::FieldChecks checks;
  for (const auto& id : attachment_ids) {
    const auto file = attachments::uploaded(connection, account_id, id);
    if (!file) return fail(file.error());
    checks.unless(attachments::is_picture(file->media_type), where,
                  fmt::format("{}只收图片，{} 不是", what, file->name));
  }
  return std::move(checks).status();
}

Status insert_answers(Connection& connection, const Kind& kind, const Matter& matter,
                      const std::string& account_id, const std::vector<NewAnswer>& answers) {
  for (const auto& it : answers) {
    const auto& field = *kind.find(it.field_id);
    if (field.pictures)
      if (auto status = check_pictures(connection, account_id, it.attachment_ids,
                                       answer_place(field.id), field.title);
          !status)
        return status;
    const std::int64_t position = &field - kind.fields.data();
    auto kept = connection.execute(
        "INSERT INTO matter_answer (matter_id, field_id, revision, position, section, title, "
        "value) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        {matter.id, field.id, matter.revision, position, field.section, field.title, it.value});
    if (!kept) return fail(kept.error());
    if (auto status = insert_files(connection, matter, account_id, field.id, it.attachment_ids);
        !status)
      return status;
  }
  return {};
}

Status insert_result(Connection& connection, const Matter& matter, const std::string& account_id,
                     const std::vector<std::string>& attachment_ids) {
  return insert_files(connection, matter, account_id, result_field, attachment_ids);
}

Result<Answers> read_answers(Connection& connection, const std::string& matter_id) {
  auto rows = connection.execute(
      "SELECT a.field_id, a.section, a.title, a.value, a.revision FROM matter_answer a "
      "WHERE a.matter_id = $1 AND a.revision = (SELECT max(b.revision) FROM matter_answer b "
      "WHERE b.matter_id = $1 AND b.field_id = a.field_id) ORDER BY a.position",
      {matter_id});
  if (!rows) return fail(rows.error());
  auto files = read_files(connection, matter_id);
  if (!files) return fail(files.error());
  Result<std::vector<attachments::Attachment>> attached;
  if (!files->empty())
    attached = attachments::attachments_of(connection, {attachment_noun, matter_id});
  if (!attached) return fail(attached.error());
  Answers read;
  for (const auto& row : *rows) {
    read.answers.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
    // Files of an earlier answer stay with the matter and are no part of this one.
    for (const auto& attachment : *attached) {
      const auto& [field_id, revision] = (*files)[attachment.id];
      if (field_id == row.text(0) && revision == row.integer(4))
        read.answers.back().attachments.push_back(attachment);
    }
  }
  for (auto& attachment : *attached)
    if ((*files)[attachment.id].field_id == result_field) read.result.push_back(attachment);
  return read;
}

}  // namespace mct::matter
