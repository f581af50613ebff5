#include "backend/features/account/account_service.h"

#include "backend/core/ids.h"

namespace mct::account {

asio::awaitable<Result<Session>> AccountService::sign_up(CodeProof proof, std::string password,
                                                         Profile profile, Device device) {
  auto phone = co_await codes_.redeem(std::move(proof), CodePurpose::sign_up);
  if (!phone) co_return fail(phone.error());
  NewAccount created;
  created.account = {random_id(), *phone, std::move(profile.nickname), std::move(profile.signature),
                     clock_.now_ms()};
  created.password_hash = co_await passwords_.hash(std::move(password));
  const auto account = created.account;
  auto status = co_await store_.create(std::move(created));
  if (!status) co_return fail(status.error());
  co_return co_await sessions_.begin(account, std::move(device));
}

asio::awaitable<Result<Session>> AccountService::log_in(std::string phone, std::string password,
                                                        Device device) {
  auto credentials = co_await store_.begin_try(std::move(phone), clock_.now_ms());
  if (!credentials) co_return fail(credentials.error());
  const bool fits =
      co_await passwords_.verify(std::move(credentials->password_hash), std::move(password));
  if (!fits) co_return fail(reason::credentials_wrong, "手机号或密码不对");
  auto account = co_await store_.by_id(std::move(credentials->account_id));
  if (!account) co_return fail(account.error());
  co_return co_await sessions_.begin(std::move(*account), std::move(device));
}

asio::awaitable<Result<Session>> AccountService::log_in(std::string phone, CodeProof proof,
                                                        Device device) {
  auto proved = co_await codes_.redeem(std::move(proof), CodePurpose::log_in);
  if (!proved) co_return fail(proved.error());
  if (*proved != phone) co_return fail(reason::code_wrong, "验证码不对");
  auto account = co_await store_.by_phone(std::move(phone));
  if (!account) co_return fail(account.error());
  co_return co_await sessions_.begin(std::move(*account), std::move(device));
}

asio::awaitable<Status> AccountService::reset_password(CodeProof proof, std::string password) {
  auto phone = co_await codes_.redeem(std::move(proof), CodePurpose::reset_password);
  if (!phone) co_return fail(phone.error());
  auto hash = co_await passwords_.hash(std::move(password));
  auto ended = co_await store_.set_password(*phone, std::move(hash));
  if (!ended) co_return fail(ended.error());
  sessions_.forget(*ended);
  co_return co_await store_.forget_wrong_passwords(*phone);
}

asio::awaitable<Status> AccountService::prune() {
  constexpr std::int64_t day_ms = 24 * 3600 * 1'000;
  co_return co_await store_.forget_waits_over_before(clock_.now_ms() - day_ms);
}

asio::awaitable<Result<Session>> AccountService::refresh(std::string refresh_token) {
  auto session = co_await sessions_.refresh(std::move(refresh_token));
  if (!session) co_return fail(session.error());
  auto account = co_await store_.by_id(session->account.id);
  if (!account) co_return fail(account.error());
  session->account = std::move(*account);
  co_return session;
}

asio::awaitable<Result<Account>> AccountService::account(std::string id) {
  co_return co_await store_.by_id(std::move(id));
}

asio::awaitable<Result<Account>> AccountService::rename(std::string id, Profile profile) {
  co_return co_await store_.rename(std::move(id), std::move(profile.nickname),
                                   std::move(profile.signature));
}

asio::awaitable<Status> AccountService::close(std::string id, CodeProof proof) {
  auto account = co_await store_.by_id(id);
  if (!account) co_return fail(account.error());
  auto phone = co_await codes_.redeem(std::move(proof), CodePurpose::close_account);
  if (!phone) co_return fail(phone.error());
  if (*phone != account->phone) co_return fail(reason::code_wrong, "验证码不对");
  auto ended = co_await store_.close(std::move(id), clock_.now_ms());
  if (!ended) co_return fail(ended.error());
  sessions_.forget(*ended);
  co_return Status{};
}

}  // namespace mct::account
