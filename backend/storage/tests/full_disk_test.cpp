#include <sys/mount.h>
#include <unistd.h>

#include "backend/storage/testing/engine_test.h"

namespace mct::storage {
namespace {

// A full disk: writes are refused, reads go on, and writes go on once there is room again.
class FullDiskTest : public testing::Test {
 protected:
  template <class T>
  T run(asio::awaitable<T> work) {
    return asio::co_spawn(pool_, std::move(work), asio::use_future).get();
  }

  static Status add(Connection& connection, std::int64_t id) {
    const Blob content{std::string(16 * 1024, 'x')};
    auto done = connection.execute("INSERT INTO thing VALUES ($1, $2)", {id, content});
    if (!done) return fail(done.error());
    return {};
  }

  // Adds rows until one is refused; how many went in.
  std::int64_t fill(Database& database) {
    auto make = [](Connection& connection) {
      return connection.script("CREATE TABLE thing (id BIGINT PRIMARY KEY, content BLOB)");
    };
    EXPECT_TRUE(run(database.write(make)));
    for (std::int64_t id = 0; id < 10'000; ++id) {
      auto status =
          run(database.write([id](Connection& connection) { return add(connection, id); }));
      if (!status) {
        EXPECT_EQ(status.error().reason, reason::storage_full) << status.error().message;
        return id;
      }
    }
    ADD_FAILURE() << "the disk never became full";
    return 0;
  }

  std::int64_t count(Database& database) {
    auto rows = run(database.read(
        [](Connection& connection) { return connection.execute("SELECT count(*) FROM thing"); }));
    return rows ? rows->rows.at(0).integer(0) : -1;
  }

  asio::thread_pool pool_{2};
};

TEST_F(FullDiskTest, ALimitOfTheDatabaseIsKept) {
  const auto file =
      std::filesystem::temp_directory_path() / ("mct-full-" + std::to_string(getpid()) + ".sqlite");
  auto database = open_sqlite({.file = file, .max_bytes = 1 << 20});
  ASSERT_TRUE(database);
  const auto kept = fill(**database);
  EXPECT_GT(kept, 10);
  EXPECT_EQ(count(**database), kept);
  EXPECT_TRUE(run((*database)->write(
      [](Connection& connection) { return connection.script("DELETE FROM thing"); })));
  EXPECT_TRUE(run((*database)->write([](Connection& connection) { return add(connection, 1); })));
  database->reset();
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + end);
}

TEST_F(FullDiskTest, ADiskThatIsReallyFull) {
  const auto folder =
      std::filesystem::temp_directory_path() / ("mct-disk-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  if (mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=3m") != 0) {
    std::filesystem::remove_all(folder);
    GTEST_SKIP() << "a small disk cannot be mounted here (root only)";
  }
  const auto ballast = folder / "ballast";
  {
    FILE* file = fopen(ballast.c_str(), "w");
    ASSERT_NE(file, nullptr);
    const std::string bytes(1 << 20, 'x');
    fwrite(bytes.data(), 1, bytes.size(), file);
    fclose(file);
    auto database = open_sqlite({.file = folder / "test.sqlite"});
    ASSERT_TRUE(database);
    const auto kept = fill(**database);
    EXPECT_GT(kept, 10);
    EXPECT_EQ(count(**database), kept);
    std::filesystem::remove(ballast);
    EXPECT_TRUE(
        run((*database)->write([](Connection& connection) { return add(connection, 99'999); })));
    EXPECT_EQ(count(**database), kept + 1);
  }
  umount(folder.c_str());
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace mct::storage
