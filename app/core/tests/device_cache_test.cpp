#include "app/core/cache/device_cache.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace mct::app {
namespace {

class DeviceCacheTest : public testing::Test {
 protected:
  QString file() const { return folder_.filePath("cache.sqlite"); }
  QTemporaryDir folder_;
};

TEST_F(DeviceCacheTest, RemembersAcrossRestarts) {
  const std::string bytes("a\0b", 3);
  DeviceCache(file()).store("key", bytes);
  DeviceCache again(file());
  EXPECT_EQ(again.find("key"), bytes);
  EXPECT_EQ(again.find("other"), std::nullopt);
}

TEST_F(DeviceCacheTest, EvictsTheLongestUnusedButNeverWhatIsPinned) {
  DeviceCache cache(file(), 2'500);
  cache.pin("kept", true);
  cache.store("kept", std::string(1'000, 'k'));
  for (int i = 0; i < 5; ++i) cache.store(QString::number(i), std::string(1'000, 'x'));
  EXPECT_TRUE(cache.find("kept"));
  EXPECT_FALSE(cache.find("0"));
  EXPECT_TRUE(cache.find("4"));
  cache.pin("kept", false);
  for (int i = 5; i < 9; ++i) cache.store(QString::number(i), std::string(1'000, 'x'));
  EXPECT_FALSE(cache.find("kept"));
}

TEST_F(DeviceCacheTest, ADamagedFileIsSetAsideAndBegunAnew) {
  QFile damaged(file());
  ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
  damaged.write(QByteArray(8'192, 'x'));
  damaged.close();
  DeviceCache cache(file());
  cache.store("key", "value");
  EXPECT_EQ(cache.find("key"), "value");
  EXPECT_TRUE(QFile::exists(file() + ".damaged"));
}

TEST_F(DeviceCacheTest, NothingOfAPersonIsLeftInTheFile) {
  DeviceCache cache(file());
  cache.add_tables({"CREATE TABLE IF NOT EXISTS note (card_id TEXT, text TEXT)"});
  cache.run("INSERT INTO note VALUES ('a', 'said to me')");
  cache.store(DeviceCache::personal + QStringLiteral("picture"), "shown to me");
  cache.store("catalogue", "for everybody");
  cache.put("history", {"mct://item/1", "looked at", "", "", 1}, 3);
  cache.forget_person();
  EXPECT_FALSE(cache.find(DeviceCache::personal + QStringLiteral("picture")));
  EXPECT_EQ(cache.find("catalogue"), "for everybody");
  EXPECT_EQ(cache.shelf("history").size(), 1);
  QByteArray all;
  for (const auto& name : {file(), file() + "-wal"}) {
    QFile kept(name);
    if (kept.open(QIODevice::ReadOnly)) all += kept.readAll();
  }
  EXPECT_TRUE(all.contains("for everybody"));
  EXPECT_FALSE(all.contains("to me"));
}

TEST_F(DeviceCacheTest, ATransactionIsKeptAsAWholeOrNotAtAll) {
  DeviceCache cache(file());
  cache.add_tables({"CREATE TABLE IF NOT EXISTS note (text TEXT)"});
  const auto notes = [&] {
    auto rows = cache.run("SELECT COUNT(*) FROM note");
    rows.next();
    return rows.value(0).toInt();
  };
  const auto write = [&] { cache.run("INSERT INTO note (text) VALUES (?)", {"a"}); };
  EXPECT_TRUE(cache.transaction([&] {
    write();
    EXPECT_TRUE(cache.transaction(write));
  }));
  EXPECT_EQ(notes(), 2);
  EXPECT_FALSE(cache.transaction([&] {
    write();
    EXPECT_FALSE(cache.transaction([&] { cache.run("INSERT INTO nowhere VALUES (1)"); }));
  }));
  EXPECT_EQ(notes(), 2);
}

TEST_F(DeviceCacheTest, AShelfKeepsTheNewestFirstAndNoMoreThanItMay) {
  DeviceCache cache(file());
  for (int i = 1; i <= 4; ++i)
    cache.put("shelf", {QStringLiteral("mct://item/%1").arg(i), "name", "", "", i}, 3);
  auto entries = cache.shelf("shelf");
  ASSERT_EQ(entries.size(), 3);
  EXPECT_EQ(entries[0].link, "mct://item/4");
  EXPECT_FALSE(cache.contains("shelf", "mct://item/1"));
  cache.put("shelf", {"mct://item/2", "again", "", "", 9}, 3);
  entries = cache.shelf("shelf");
  ASSERT_EQ(entries.size(), 3);
  EXPECT_EQ(entries[0].title, "again");
  cache.remove("shelf", "mct://item/2");
  cache.clear("other");
  EXPECT_EQ(cache.shelf("shelf").size(), 2);
}

}  // namespace
}  // namespace mct::app
