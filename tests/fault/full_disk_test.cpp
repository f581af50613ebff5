#include <filesystem>
#include <fstream>
#include <future>
#include <sys/mount.h>

#include "tests/fault/served.h"
#include "tests/fault/watcher.h"

namespace mct::fault {
namespace {

namespace fs = std::filesystem;

// The data folder is a disk of its own that something else fills up.
class FullDiskFaultTest : public FaultTest {
 protected:
  void SetUp() override {
    if (GetParam() == storage::Engine::postgres)
      GTEST_SKIP() << "the disk is PostgreSQL's, which the tests share";
    if (mount("tmpfs", disk_.path().toUtf8(), "tmpfs", 0, "size=96m") != 0)
      GTEST_SKIP() << "a small disk cannot be mounted here (root only)";
    mounted_ = true;
    FaultTest::SetUp();
  }
  void TearDown() override {
    FaultTest::TearDown();
    if (mounted_) umount(disk_.path().toUtf8());
  }
  e2e::BackendProcess::Options options() const override { return {.data = disk_.path()}; }

  fs::path ballast() const { return fs::path(disk_.path().toStdString()) / "ballast"; }
  // Leaves so many bytes.
  void fill_up(std::uintmax_t left) {
    std::ofstream file(ballast(), std::ios::binary);
    const auto space = fs::space(ballast()).available;
    ASSERT_GT(space, left);
    const std::string bytes(1 << 10, 'x');
    for (std::uintmax_t written = 0; written + left + bytes.size() < space; written += bytes.size())
      file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(file.flush());
  }

  struct Lane {
    std::vector<std::string> sent, refused;  // request_ids
  };
  // Says long things until ten were refused.
  Lane talk_until_full(std::size_t person) {
    const auto stub = chat::v1::ChatService::NewStub(channel_to(backend().address().toStdString()));
    Lane lane;
    for (int i = 0; lane.refused.size() < 10 && i < 20'000; ++i) {
      const auto id = "full-" + std::to_string(person) + "-" + std::to_string(i);
      chat::v1::Message sent;
      const auto status = send(room().person(person), *stub, room().id, id, text_, sent);
      (status.ok() ? lane.sent : lane.refused).push_back(id);
      if (status.ok()) continue;
      EXPECT_EQ(status.error_code(), grpc::StatusCode::RESOURCE_EXHAUSTED);
      EXPECT_EQ(e2e::reason_of(status), "STORAGE_FULL") << status.error_message();
    }
    return lane;
  }

  std::string text_ = [] {
    std::string text;
    while (text.size() < 9'000) text += "样";
    return text;
  }();

 private:
  QTemporaryDir disk_;
  bool mounted_ = false;
};
MCT_ON_BOTH_ENGINES(FullDiskFaultTest);

TEST_P(FullDiskFaultTest, SendsAreRefusedReadsGoOnAndWritesComeBackWithTheSpace) {
  Watcher watcher(channel_to(backend().address().toStdString()), room().person(0), room().topic());
  ASSERT_TRUE(watcher.is_live());
  ASSERT_NO_FATAL_FAILURE(fill_up(2 << 20));
  std::vector<std::future<Lane>> running;
  for (std::size_t person = 0; person < everybody; ++person)
    running.push_back(
        std::async(std::launch::async, [this, person] { return talk_until_full(person); }));
  std::vector<Lane> lanes;
  std::set<std::string> sent;
  for (auto& lane : running) lanes.push_back(lane.get());
  for (const auto& lane : lanes) {
    EXPECT_EQ(lane.refused.size(), 10U);
    sent.insert(lane.sent.begin(), lane.sent.end());
  }
  EXPECT_GT(sent.size(), everybody);

  const auto read = [this] {
    std::set<std::string> ids;
    for (const auto& message : messages_in(room(), channel()))
      EXPECT_TRUE(ids.insert(message.request_id()).second) << message.request_id();
    return ids;
  };
  EXPECT_EQ(read(), sent) << "nothing is half written, and what was acknowledged is there";

  fs::remove(ballast());
  const auto stub = chat::v1::ChatService::NewStub(channel());
  for (std::size_t person = 0; person < everybody; ++person)
    for (const auto& id : lanes[person].refused) {
      chat::v1::Message again;
      const auto status = send(room().person(person), *stub, room().id, id, text_, again);
      EXPECT_TRUE(status.ok()) << status.error_message();
      sent.insert(id);
    }
  EXPECT_EQ(read(), sent);
  const auto log = log_of(room(), channel());
  EXPECT_EQ(log.size(), sent.size() + 1) << "the group's making, and the messages";
  for (std::size_t i = 0; i < log.size(); ++i)
    EXPECT_EQ(log[i].sequence(), static_cast<std::int64_t>(i) + 1);
  ASSERT_TRUE(watcher.reaches(log.back().sequence()));
  EXPECT_EQ(watcher.complaints(), std::vector<std::string>());

  backend().stop();
  auto database = storage::open_sqlite(
      {.file = fs::path(backend().data_folder().toStdString()) / "mct.sqlite"});
  ASSERT_TRUE(database);
  const auto checked = run((*database)->read([](storage::Connection& connection) {
    return connection.execute("PRAGMA integrity_check");
  }));
  ASSERT_TRUE(checked);
  EXPECT_EQ(checked->rows.at(0).text(0), "ok");
}

}  // namespace
}  // namespace mct::fault
