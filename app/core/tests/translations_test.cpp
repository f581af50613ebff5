#include "app/core/translations.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/core/error_text.h"

namespace mct::app {
namespace {

const Error not_found{Code::not_found, {}, {}};

TEST(TranslationsTest, SpeaksTheLanguageThatIsChosenAtOnce) {
  Translations translations;
  QSignalSpy changed(&translations, &Translations::changed);

  translations.use("en");
  EXPECT_EQ(error_text(not_found), "Not found");

  translations.use("zh_CN");
  EXPECT_EQ(error_text(not_found), "没有找到");
  EXPECT_EQ(changed.count(), 2);
}

TEST(TranslationsTest, AnUnknownLanguageLeavesTheChineseOfTheSources) {
  Translations translations;
  translations.use("en");
  translations.use("tlh");
  EXPECT_EQ(error_text(not_found), "没有找到");
}

}  // namespace
}  // namespace mct::app
