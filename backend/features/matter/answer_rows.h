#pragma once

#include "backend/features/matter/matter_kinds.h"
#include "backend/storage/database.h"

// What was answered, and the files that belong to it.
namespace mct::matter {

// That all of them are pictures. Errors: INVALID_ARGUMENT (at `where`; `what` is what they should
// show, as people read it), ATTACHMENT_NOT_FOUND (not ready, or not the account's).
Status check_pictures(storage::Connection& connection, const std::string& account_id,
                      const std::vector<std::string>& attachment_ids, const std::string& where,
                      std::string_view what);

// Answers stand for earlier ones to the same fields. Their files are hung on the matter. Errors:
// ATTACHMENT_NOT_FOUND; of a field that takes pictures alone those of check_pictures.
Status insert_answers(storage::Connection& connection, const Kind& kind, const Matter& matter,
                      const std::string& account_id, const std::vector<NewAnswer>& answers);
// Likewise: the documents of the result. Errors: ATTACHMENT_NOT_FOUND.
Status insert_result(storage::Connection& connection, const Matter& matter,
                     const std::string& account_id, const std::vector<std::string>& attachment_ids);

struct Answers {
  std::vector<Answer> answers;  // as they are now, in the order of the form
  std::vector<attachments::Attachment> result;
};
Result<Answers> read_answers(storage::Connection& connection, const std::string& matter_id);

}  // namespace mct::matter
