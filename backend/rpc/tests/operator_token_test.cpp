#include "backend/rpc/operator_token.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

#include "backend/rpc/tests/temporary_folder.h"

namespace mct::rpc {
namespace {

namespace fs = std::filesystem;

class OperatorTokenTest : public testing::Test {
 protected:
  void expect_bad(const std::string& what) {
    auto token = OperatorToken::load_or_create(folder_.path);
    ASSERT_FALSE(token);
    EXPECT_EQ(token.error().reason, reason::bad_operator_token);
    ASSERT_EQ(token.error().violations.size(), 1U);
    EXPECT_EQ(token.error().violations[0].where, file_.string());
    EXPECT_THAT(token.error().violations[0].what, testing::HasSubstr(what));
  }
  void write(std::string_view content) {
    std::ofstream(file_) << content;
    fs::permissions(file_, fs::perms::owner_read | fs::perms::owner_write);
  }

  test::TemporaryFolder folder_;
  fs::path file_ = folder_.path / "operator.token";
};

TEST_F(OperatorTokenTest, IsMadeAtTheFirstStartAndKept) {
  auto data_dir = folder_.path / "new" / "data";
  auto first = OperatorToken::load_or_create(data_dir);
  ASSERT_TRUE(first);
  EXPECT_THAT(first->text(), testing::MatchesRegex("[0-9a-f]{64}"));
  EXPECT_EQ(fs::status(data_dir / "operator.token").permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(OperatorToken::load_or_create(data_dir)->text(), first->text());
  EXPECT_EQ(OperatorToken::load(data_dir)->text(), first->text());
}

TEST_F(OperatorTokenTest, LoadDoesNotMakeOne) {
  EXPECT_FALSE(OperatorToken::load(folder_.path));
  EXPECT_FALSE(fs::exists(file_));
}

TEST_F(OperatorTokenTest, RefusesAFileThatOthersMayRead) {
  write(std::string(64, 'a'));
  fs::permissions(file_, fs::perms::group_read, fs::perm_options::add);
  expect_bad("0600");
}

TEST_F(OperatorTokenTest, RefusesWhatIsNoToken) {
  write("");
  expect_bad("为空");
  write("secret\n");
  expect_bad("64 位");
  write(std::string(64, 'A'));
  expect_bad("64 位");
}

TEST_F(OperatorTokenTest, RefusesAFolderInItsPlace) {
  fs::create_directory(file_);
  expect_bad("不是文件");
}

TEST(OperatorToken, MatchesItselfOnly) {
  const std::string text = random_hex(32);
  OperatorToken token(text);
  EXPECT_TRUE(token.matches(text));
  auto other = text;
  other.back() = text.back() == 'a' ? 'b' : 'a';
  EXPECT_FALSE(token.matches(other));
  EXPECT_FALSE(token.matches(std::string_view(text).substr(1)));
  EXPECT_FALSE(token.matches(text + "a"));
  EXPECT_FALSE(token.matches(""));
}

}  // namespace
}  // namespace mct::rpc
