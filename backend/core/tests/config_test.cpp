#include "backend/core/config.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <initializer_list>
#include <map>

namespace mct {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::Not;
using testing::UnorderedElementsAre;

class ConfigTest : public testing::Test {
 protected:
  ConfigTest() {
    auto* test = testing::UnitTest::GetInstance()->current_test_info();
    file_ = std::filesystem::temp_directory_path() /
            (std::string("mct-config-") + test->name() + ".toml");
  }
  ~ConfigTest() override { std::filesystem::remove(file_); }

  std::string write(std::string_view text) {
    std::ofstream(file_) << text;
    return file_.string();
  }

  Result<Launch> read(std::initializer_list<std::string> flags) {
    std::vector<const char*> arguments{"mct-server"};
    for (const auto& flag : flags) arguments.push_back(flag.c_str());
    return read_config(arguments, [this](const char* name) -> const char* {
      auto found = environment_.find(name);
      return found == environment_.end() ? nullptr : found->second.c_str();
    });
  }

  // The violations of a file with this text.
  std::vector<Violation> problems(std::string_view text) {
    auto launch = read({"--config", write(text)});
    if (launch) return {};
    EXPECT_EQ(launch.error().reason, reason::invalid_argument);
    return launch.error().violations;
  }

  std::string at_line(int line, std::string_view key) const {
    return file_.string() + ", line " + std::to_string(line) + ", " + std::string(key);
  }

  std::filesystem::path file_;
  std::map<std::string, std::string> environment_;
};

auto violation(const std::string& where, const std::string& what) {
  return AllOf(Field(&Violation::where, where), Field(&Violation::what, HasSubstr(what)));
}

TEST_F(ConfigTest, DefaultsWorkOutOfTheBox) {
  auto launch = read({});
  ASSERT_TRUE(launch);
  EXPECT_EQ(launch->config.listen, "127.0.0.1:7420");
  EXPECT_EQ(launch->config.data_dir, "data");
  EXPECT_EQ(launch->config.postgres, "");
  EXPECT_EQ(launch->config.limits.max_receive_bytes, 17 * 1024 * 1024);
  EXPECT_EQ(launch->config.limits.default_deadline, std::chrono::seconds(30));
  EXPECT_EQ(launch->config.limits.drain, std::chrono::seconds(10));
  EXPECT_FALSE(launch->config.tls);
  EXPECT_EQ(launch->help, "");
}

TEST_F(ConfigTest, ReadsEveryKeyOfTheFile) {
  auto launch = read({"--config", write(R"(
data = "/var/lib/mct"
listen = "[::]:0"
storage = "host=db dbname=mct"
assets = "/usr/share/mct"
worker_threads = 8
events.keep_days = 30
attachments.quota_mb = 100
log_level = "debug"
[tls]
certificate = "c.pem"
key = "k.pem"
[access]
key_file = "/etc/mct/pass.keys"
[identity]
key_file = "/etc/mct/identity.keys"
[limits]
max_receive_bytes = 65536
max_concurrent_calls = 7
max_streams = 9
default_deadline_ms = 100
drain_ms = 0
[reports]
dir = "/srv/reports"
)")});
  ASSERT_TRUE(launch);
  const auto& config = launch->config;
  EXPECT_EQ(config.data_dir, "/var/lib/mct");
  EXPECT_EQ(config.listen, "[::]:0");
  EXPECT_EQ(config.postgres, "host=db dbname=mct");
  EXPECT_EQ(config.assets_dir, "/usr/share/mct");
  EXPECT_EQ(config.worker_threads, 8);
  EXPECT_EQ(config.events_keep_days, 30);
  EXPECT_EQ(config.attachment_quota_mb, 100);
  EXPECT_EQ(config.log_level, LogLevel::debug);
  ASSERT_TRUE(config.tls);
  EXPECT_EQ(config.tls->certificate, "c.pem");
  EXPECT_EQ(config.tls->key, "k.pem");
  EXPECT_EQ(config.identity_key_file, "/etc/mct/identity.keys");
  EXPECT_EQ(config.pass_key_file, "/etc/mct/pass.keys");
  EXPECT_EQ(config.limits.max_receive_bytes, 65536);
  EXPECT_EQ(config.limits.max_concurrent_calls, 7);
  EXPECT_EQ(config.limits.max_streams, 9);
  EXPECT_EQ(config.limits.default_deadline, std::chrono::milliseconds(100));
  EXPECT_EQ(config.limits.drain, std::chrono::milliseconds(0));
  EXPECT_EQ(config.reports.folder, "/srv/reports");
  EXPECT_FALSE(read({"--reports-dir", "off"})->config.reports.written);
}

TEST_F(ConfigTest, FileWinsOverEnvironmentAndFlagsOverFile) {
  environment_["MCT_POSTGRES"] = "postgresql://environment/mct";
  EXPECT_EQ(read({})->config.postgres, "postgresql://environment/mct");

  auto file = write("storage = \"host=file\"\nlisten = \"127.0.0.1:1\"\nworker_threads = 3");
  EXPECT_EQ(read({"--config", file})->config.postgres, "host=file");

  auto launch = read({"--config", file, "--storage", "sqlite", "--listen=127.0.0.1:2"});
  EXPECT_EQ(launch->config.postgres, "");
  EXPECT_EQ(launch->config.listen, "127.0.0.1:2");
  EXPECT_EQ(launch->config.worker_threads, 3);
}

TEST_F(ConfigTest, NamesUnknownKeysWithTheirLine) {
  EXPECT_THAT(problems("\nlistne = \"x\"\n[limits]\ndrain = 1\n[other]\nkey = 1\n"),
              UnorderedElementsAre(violation(at_line(2, "listne"), "没有这个配置项"),
                                   violation(at_line(4, "limits.drain"), "没有这个配置项"),
                                   violation(at_line(5, "other"), "没有这个配置项")));
}

TEST_F(ConfigTest, NamesWrongTypes) {
  EXPECT_THAT(problems("listen = 7420\nworker_threads = \"2\"\ndata = true\nlimits.drain_ms = 1.5\n"
                       "log_level = [\"info\"]\nassets = {a = 1}\n"),
              UnorderedElementsAre(violation(at_line(1, "listen"), "应为文本"),
                                   violation(at_line(2, "worker_threads"), "应为整数"),
                                   violation(at_line(3, "data"), "应为文本"),
                                   violation(at_line(4, "limits.drain_ms"), "应为整数"),
                                   violation(at_line(5, "log_level"), "应为文本"),
                                   violation(at_line(6, "assets"), "应为文本")));
  EXPECT_THAT(problems("limits = 3"), ElementsAre(violation(at_line(1, "limits"), "没有")));
}

TEST_F(ConfigTest, NamesValuesOutOfRange) {
  EXPECT_THAT(
      problems("worker_threads = 257\nlog_level = \"loud\"\ndata = \"\"\nlisten = \"7420\"\n"
               "[limits]\nmax_receive_bytes = 1\nmax_concurrent_calls = 0\n"
               "default_deadline_ms = 99\ndrain_ms = -1\n"),
      UnorderedElementsAre(violation(at_line(1, "worker_threads"), "257 超出范围，应为 0 至 256"),
                           violation(at_line(2, "log_level"), "debug、info"),
                           violation(at_line(3, "data"), "不能为空"),
                           violation(at_line(4, "listen"), "主机:端口"),
                           violation(at_line(6, "limits.max_receive_bytes"), "超出范围"),
                           violation(at_line(7, "limits.max_concurrent_calls"), "超出范围"),
                           violation(at_line(8, "limits.default_deadline_ms"), "超出范围"),
                           violation(at_line(9, "limits.drain_ms"), "-1 超出范围")));
}

TEST_F(ConfigTest, RefusesBadListenAddresses) {
  for (std::string listen : {"", "localhost", ":7420", "a:65536", "a:-1", "a:1x", "a:"}) {
    auto launch = read({"--listen", listen});
    ASSERT_FALSE(launch) << listen;
    EXPECT_THAT(launch.error().violations, ElementsAre(violation("--listen", "主机:端口")));
  }
}

TEST_F(ConfigTest, NamesTheLineOfASyntaxError) {
  EXPECT_THAT(problems("listen = \"a:1\"\ndata = \n"),
              ElementsAre(Field(&Violation::where, HasSubstr(file_.string() + ", line 2"))));
}

TEST_F(ConfigTest, NamesAFileThatIsNotThere) {
  auto launch = read({"--config", "/nonexistent/mct.toml"});
  ASSERT_FALSE(launch);
  EXPECT_THAT(launch.error().violations, ElementsAre(violation("/nonexistent/mct.toml", "")));
}

TEST_F(ConfigTest, NamesBadFlags) {
  auto launch = read({"--worker-threads", "many", "--limits-drain-ms=600001"});
  ASSERT_FALSE(launch);
  EXPECT_THAT(launch.error().violations,
              UnorderedElementsAre(violation("--worker-threads", "“many”不是整数"),
                                   violation("--limits-drain-ms", "超出范围")));
  auto unknown = read({"--lisen", "x"});
  ASSERT_FALSE(unknown);
  EXPECT_THAT(unknown.error().violations, ElementsAre(violation("command line", "--lisen")));
}

TEST_F(ConfigTest, NeverRepeatsAConninfo) {
  environment_["MCT_POSTGRES"] = "hunter2";
  auto launch = read({"--storage", "hunter3"});
  ASSERT_FALSE(launch);
  ASSERT_EQ(launch.error().violations.size(), 2U);
  for (const auto& problem : launch.error().violations)
    EXPECT_THAT(problem.where + problem.what + launch.error().message, Not(HasSubstr("hunter")));
}

TEST_F(ConfigTest, WantsCertificateAndKeyTogether) {
  auto launch = read({"--tls-certificate", "c.pem"});
  ASSERT_FALSE(launch);
  EXPECT_THAT(launch.error().violations, ElementsAre(violation("tls", "同时给出")));
}

TEST_F(ConfigTest, HelpListsEveryFlag) {
  auto launch = read({"--help"});
  ASSERT_TRUE(launch);
  for (const char* flag : {"--config", "--data", "--storage", "--limits-drain-ms"})
    EXPECT_THAT(launch->help, HasSubstr(flag));
}

}  // namespace
}  // namespace mct
