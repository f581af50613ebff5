#include "backend/features/identity/review_service.h"

namespace mct::identity {

asio::awaitable<Result<std::vector<UnderReview>>> ReviewService::pending(Span span) {
  co_return co_await store_.pending(span);
}

asio::awaitable<Result<UnderReview>> ReviewService::application(Officer officer, std::string id) {
  co_return co_await store_.application(std::move(officer), std::move(id));
}

asio::awaitable<Result<std::string>> ReviewService::photo(Officer officer,
                                                          std::string application_id,
                                                          PhotoRole role) {
  co_return co_await store_.photo(doing(std::move(officer)), std::move(application_id), role);
}

asio::awaitable<Result<ApplicationState>> ReviewService::decide(Officer officer,
                                                                Decision decision) {
  co_return co_await store_.decide(doing(std::move(officer)), std::move(decision));
}

asio::awaitable<Result<std::string>> ReviewService::reveal(Officer officer, NumberOf subject,
                                                           std::string purpose) {
  co_return co_await store_.reveal(doing(std::move(officer)), std::move(subject),
                                   std::move(purpose));
}

// That nobody was found is kept as well, so it is no error of the store's.
asio::awaitable<Result<Person>> ReviewService::find(Officer officer, std::string id_number,
                                                    std::string purpose) {
  auto found =
      co_await store_.find(doing(std::move(officer)), std::move(id_number), std::move(purpose));
  if (!found) co_return fail(found.error());
  if (!*found) co_return person_not_found();
  co_return std::move(**found);
}

}  // namespace mct::identity
