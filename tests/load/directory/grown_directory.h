#pragma once

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <filesystem>
#include <memory>

#include "backend/storage/database.h"
#include "tests/load/directory/people.h"

namespace mct::load {

namespace asio = boost::asio;

// Runs work to its end; throws what is wrong, which ends a benchmark.
class Worker {
 public:
  template <class T>
  T run(asio::awaitable<Result<T>> work) {
    auto result = asio::co_spawn(pool_, std::move(work), asio::use_future).get();
    if (!result) throw std::runtime_error(result.error().message);
    return std::move(*result);
  }
  void run(asio::awaitable<Status> work) {
    auto status = asio::co_spawn(pool_, std::move(work), asio::use_future).get();
    if (!status) throw std::runtime_error(status.error().message);
  }

 private:
  asio::thread_pool pool_{1};
};

// A SQLite database with the tables of every feature here and the district's organizations; what is
// in it already stays.
std::unique_ptr<storage::Database> open_directory(Worker& worker, const std::filesystem::path& file,
                                                  const std::filesystem::path& root);

// The ids of its units, in their order.
std::vector<std::string> unit_ids(Worker& worker, storage::Database& database);

// Adds the first `count` people, through the store's own rows.
void add_people(Worker& worker, storage::Database& database, std::uint64_t count);

}  // namespace mct::load
