#pragma once

#include "backend/core/clock.h"
#include "backend/features/identity/review_store.h"

namespace mct::identity {

// 实名审核, by officers.
class ReviewService {
 public:
  // `scope`: where the trail keeps what officers do; the path of an organization.
  ReviewService(ReviewStore& store, std::string scope, const Clock& clock)
      : store_(store), scope_(std::move(scope)), clock_(clock) {}

  // Errors of all: as ReviewStore.
  asio::awaitable<Result<std::vector<UnderReview>>> pending(Span span);
  asio::awaitable<Result<UnderReview>> application(Officer officer, std::string id);
  asio::awaitable<Result<std::string>> photo(Officer officer, std::string application_id,
                                             PhotoRole role);
  asio::awaitable<Result<ApplicationState>> decide(Officer officer, Decision decision);
  asio::awaitable<Result<std::string>> reveal(Officer officer, NumberOf subject,
                                              std::string purpose);
  // Errors: also PERSON_NOT_FOUND.
  asio::awaitable<Result<Person>> find(Officer officer, std::string id_number, std::string purpose);

  std::int64_t now_ms() const { return clock_.now_ms(); }

 private:
  Doing doing(Officer officer) const { return {std::move(officer), clock_.now_ms(), scope_}; }

  ReviewStore& store_;
  const std::string scope_;
  const Clock& clock_;
};

}  // namespace mct::identity
