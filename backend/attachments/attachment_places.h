#pragma once

#include <map>
#include <vector>

#include "backend/attachments/attachment_types.h"
#include "backend/storage/database.h"

namespace mct::attachments {

// The port to a feature whose things have attachments.
class AttachmentViewer {
 public:
  virtual ~AttachmentViewer() = default;

  // Whether the account, acting through the card, may see the thing that an attachment hangs on.
  virtual Result<bool> may_view(storage::Connection& connection, const std::string& account_id,
                                const std::string& card_id, const std::string& id) = 0;
  // Whether everybody may, also without signing in.
  virtual Result<bool> everybody_may_view(storage::Connection& connection, const std::string& id);
};

// Within the feature's transaction: the attachments hang on the thing, in this order; whoever may
// see it may download them. They must be ready and uploaded by the account. Errors:
// ATTACHMENT_NOT_FOUND.
Status attach(storage::Connection& connection, const std::string& account_id,
              const std::vector<std::string>& attachment_ids, const Place& place);

// Likewise: what hangs on `from` hangs on `to` as well, as when a notice is forwarded.
Status attach_as_on(storage::Connection& connection, const Place& from, const Place& to);

// Within the feature's transaction: these and no others hang on the thing from now on, in this
// order. One that hangs there already stays, whoever has uploaded it. Errors: ATTACHMENT_NOT_FOUND.
Status attach_only(storage::Connection& connection, const std::string& account_id,
                   const std::vector<std::string>& attachment_ids, const Place& place,
                   std::int64_t now_ms);

// Within the feature's transaction: nothing hangs on the thing any more. What hangs nowhere else is
// deleted after a while.
Status detach(storage::Connection& connection, const Place& place, std::int64_t now_ms);

// In their order.
Result<std::vector<Attachment>> attachments_of(storage::Connection& connection, const Place& place);
// Likewise of many things of one noun at once, by their id.
Result<std::map<std::string, std::vector<Attachment>>> attachments_of_all(
    storage::Connection& connection, const std::string& noun, const std::vector<std::string>& ids);

// Of each the first one alone, for lists.
Result<std::map<std::string, Attachment>> first_attachments_of(storage::Connection& connection,
                                                               const std::string& noun,
                                                               const std::vector<std::string>& ids);

// A file that the account has uploaded, for a feature that looks into it before it hangs anywhere.
// Errors: ATTACHMENT_NOT_FOUND, also of one that is not ready.
Result<Attachment> uploaded(storage::Connection& connection, const std::string& account_id,
                            const std::string& attachment_id);
// Of a picture, upright, in pixels.
struct PictureSize {
  int width = 0;
  int height = 0;
};
// Of the pictures that hang on the thing, by attachment; those that were uploaded before sizes were
// noted are not in it.
Result<std::map<std::string, PictureSize>> picture_sizes(storage::Connection& connection,
                                                         const Place& place);

// All of it.
Result<std::string> content_of(storage::Connection& connection, const Attachment& attachment);

}  // namespace mct::attachments
