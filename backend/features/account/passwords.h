#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <cstddef>
#include <string>
#include <string_view>

namespace mct::account {

namespace asio = boost::asio;

// What hashing a password costs (Argon2id, RFC 9106).
struct PasswordCost {
  unsigned long long passes = 2;        // 1 to 16
  std::size_t memory_bytes = 64 << 20;  // 8 KiB to 1 GiB
};

// At least 8 characters with letters and digits (门政办发〔2017〕38号, 三), at most 128.
bool is_acceptable_password(std::string_view password);

// Hashes passwords on threads of its own, so that slow hashing keeps nothing else waiting.
class Passwords {
 public:
  // Throws std::runtime_error when the system has no source of random bytes.
  explicit Passwords(PasswordCost cost, int threads = 1);

  // In the PHC string format, with salt and cost.
  asio::awaitable<std::string> hash(std::string password);

  // Whether the password is the one that was hashed. An empty hash fits none, and takes as long.
  asio::awaitable<bool> verify(std::string hash, std::string password);

 private:
  std::string hash_now(const std::string& password) const;

  const PasswordCost cost_;
  const std::string nobody_;  // a hash that fits no password
  asio::thread_pool pool_;
};

}  // namespace mct::account
