#pragma once

#include <boost/asio/awaitable.hpp>
#include <vector>

#include "backend/features/identity/identity_rows.h"

namespace mct::identity {

namespace asio = boost::asio;

// Who does something, when, and where the trail keeps it.
struct Doing {
  Officer officer;
  std::int64_t now_ms = 0;
  std::string scope;  // the path of an organization
};

// Whose ID number is wanted: one of the two.
struct NumberOf {
  std::string application_id;
  std::string person_id;
};

// What officers do. Every look at a number is a view of the person's and, like every decision, in
// the audit trail.
class ReviewStore {
 public:
  ReviewStore(storage::Database& database, const Vault& vault)
      : database_(database), vault_(vault) {}

  asio::awaitable<Result<std::vector<UnderReview>>> pending(Span span);

  // Errors, also of photo: APPLICATION_NOT_FOUND, APPLICATION_DECIDED, OWN_APPLICATION.
  asio::awaitable<Result<UnderReview>> application(Officer officer, std::string id);
  // Errors: PHOTO_NOT_FOUND.
  asio::awaitable<Result<std::string>> photo(Doing doing, std::string application_id,
                                             PhotoRole role);

  // Errors: APPLICATION_NOT_FOUND, OWN_APPLICATION, APPLICATION_DECIDED, ID_NUMBER_IN_USE.
  asio::awaitable<Result<ApplicationState>> decide(Doing doing, Decision decision);

  // Errors: APPLICATION_NOT_FOUND, APPLICATION_DECIDED, OWN_APPLICATION, PERSON_NOT_FOUND,
  // VIEW_LIMIT.
  asio::awaitable<Result<std::string>> reveal(Doing doing, NumberOf subject, std::string purpose);
  // Errors: VIEW_LIMIT. Nobody: the number is not verified.
  asio::awaitable<Result<std::optional<Person>>> find(Doing doing, std::string id_number,
                                                      std::string purpose);

 private:
  storage::Database& database_;
  const Vault& vault_;
};

}  // namespace mct::identity
