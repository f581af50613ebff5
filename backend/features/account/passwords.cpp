#include "backend/features/account/passwords.h"

#include <algorithm>
#include <array>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <new>
#include <sodium.h>
#include <stdexcept>

#include "backend/core/ids.h"

namespace mct::account {
namespace {

constexpr std::size_t shortest = 8;
constexpr std::size_t longest = 128;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

bool is_acceptable_password(std::string_view password) {
  return password.size() >= shortest && password.size() <= longest &&
         std::ranges::any_of(password, is_letter) && std::ranges::any_of(password, is_digit);
}

Passwords::Passwords(PasswordCost cost, int threads)
    : cost_(cost), nobody_(hash_now(random_id())), pool_(static_cast<std::size_t>(threads)) {}

std::string Passwords::hash_now(const std::string& password) const {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
  std::array<char, crypto_pwhash_STRBYTES> text{};
  if (crypto_pwhash_str(text.data(), password.data(), password.size(), cost_.passes,
                        cost_.memory_bytes) != 0)
    throw std::bad_alloc();
  return text.data();
}

asio::awaitable<std::string> Passwords::hash(std::string password) {
  auto work = [this, password = std::move(password)]() -> asio::awaitable<std::string> {
    co_return hash_now(password);
  };
  co_return co_await asio::co_spawn(pool_, std::move(work), asio::use_awaitable);
}

asio::awaitable<bool> Passwords::verify(std::string hash, std::string password) {
  const bool somebody = !hash.empty();
  if (!somebody) hash = nobody_;
  auto work = [hash = std::move(hash), password = std::move(password)]() -> asio::awaitable<bool> {
    co_return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
  };
  const bool fits = co_await asio::co_spawn(pool_, std::move(work), asio::use_awaitable);
  co_return fits&& somebody;
}

}  // namespace mct::account
