#pragma once

#include <string>

#include "mct/catalogue/v1/catalogue_admin_service.pb.h"
#include "mct/catalogue/v1/catalogue_service.pb.h"

#include "backend/core/result.h"
#include "backend/features/catalogue/catalogue_file.h"

// What a request of the catalogue must hold: the first beat of each handler. Limits are those that
// the contract states. Errors: INVALID_ARGUMENT, with the field.
namespace mct::catalogue {

namespace pb = mct::catalogue::v1;

Result<std::string> parse_item_code(const std::string& code);
Result<std::string> parse_attachment_id(const std::string& id);
// Trimmed, 1 to 100 characters.
Result<std::string> parse_query(const std::string& query, const char* field);
// `asked`, or `usual` for 0; at most `most`.
Result<int> parse_limit(int asked, int usual, int most, const char* field);
Result<FileFormat> parse_file_format(pb::FileFormat format);
// As parse_file_format, of the formats that can be written.
Result<FormFormat> parse_form_format(pb::FileFormat format);
Status check(const pb::ImportItemsRequest& request);
Status check(const pb::PutAttachmentRequest& request);

}  // namespace mct::catalogue
