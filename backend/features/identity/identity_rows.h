#pragma once

#include <optional>
#include <string>
#include <vector>

#include "backend/features/identity/identity_types.h"
#include "backend/features/identity/keys/vault.h"
#include "backend/storage/database.h"

namespace mct::identity {

// How many rows of a page to skip, and how many to read at most.
struct Span {
  std::int64_t offset = 0;
  int limit = 0;
};

// All of these also fail with IDENTITY_UNREADABLE.

// The account's, or the one with this id.
Result<std::optional<Person>> person_of(storage::Connection& connection, const Vault& vault,
                                        const std::string& account_id);
// Errors: PERSON_NOT_FOUND.
Result<Person> read_person(storage::Connection& connection, const Vault& vault,
                           const std::string& id);
Result<std::optional<Person>> person_with_number(storage::Connection& connection,
                                                 const Vault& vault, const std::string& id_number);
// A new one, or new claims of one who is there. Errors: ID_NUMBER_IN_USE.
Status write_person(storage::Connection& connection, const Vault& vault, const Person& person);

// Errors: APPLICATION_NOT_FOUND.
Result<Application> read_application(storage::Connection& connection, const Vault& vault,
                                     const std::string& id);
Result<std::optional<Application>> latest_application(storage::Connection& connection,
                                                      const Vault& vault,
                                                      const std::string& account_id);
// The oldest first.
Result<std::vector<Application>> pending_applications(storage::Connection& connection,
                                                      const Vault& vault, Span span);
// Errors: ALREADY_PENDING.
Status insert_application(storage::Connection& connection, const Vault& vault,
                          const Application& application, const std::string& request_id);
// Keeps how the application ended, and erases what came with it. Errors: APPLICATION_DECIDED: it
// was not pending any more.
Status conclude(storage::Connection& connection, const Application& application);

Status write_photo(storage::Connection& connection, const Vault& vault, const std::string& owner,
                   const Photo& photo);
// Errors: PHOTO_NOT_FOUND.
Result<std::string> read_photo(storage::Connection& connection, const Vault& vault,
                               const std::string& owner, PhotoRole role);
Result<std::vector<PhotoRole>> photos_of(storage::Connection& connection, const std::string& owner);

// Somebody else, or the applicant, was faster: a violation says what it has come to.
tl::unexpected<Error> application_decided(ApplicationState state);

}  // namespace mct::identity
