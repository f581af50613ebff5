#include "backend/features/catalogue/classify/classification.h"

#include <gmock/gmock.h>
#include <map>

#include "backend/features/catalogue/gazette/listing_merge.h"
#include "backend/features/catalogue/gazette/listing_tsv.h"
#include "backend/features/catalogue/tests/asset_files.h"

namespace mct::catalogue {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using testing::shipped_organizations;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

constexpr auto events_header = "id\tname\twords\twithout\tagency\tcodes\n";
constexpr auto audiences_header = "audience\twords\twithout\tagency\tcodes\n";

Result<Classification> parsed(const std::string& events, const std::string& audiences = "") {
  return Classification::parse(events_header + events, audiences_header + audiences,
                               shipped_organizations());
}

Item item_named(std::string name, std::string agency = "minzheng", std::string code = "D001") {
  Item item;
  item.name = std::move(name);
  item.agency_id = std::move(agency);
  item.code = std::move(code);
  return item;
}

std::vector<std::string> events_of(const std::string& rules, Item item) {
  parsed(rules).value().classify(item);
  return item.life_events;
}

std::map<std::string, Item> classified_catalogue() {
  const auto classification = testing::shipped_classification();
  auto items = merge_listings(read_listings(testing::asset("catalogue/items.tsv"), "").value(), {},
                              shipped_organizations())
                   .value();
  std::map<std::string, Item> by_code;
  for (auto& item : items) {
    classification.classify(item);
    by_code.emplace(item.code, item);
  }
  return by_code;
}

TEST(Classification, FindsWordsInAnyPrintOfAName) {
  const auto rules = "healthcare\t看病就医\t门（急）诊|住院+报销\t\t\t\n";
  EXPECT_THAT(events_of(rules, item_named("门(急) 诊费用申报")), ElementsAre("healthcare"));
  EXPECT_THAT(events_of(rules, item_named("住院费用报销")), ElementsAre("healthcare"));
  EXPECT_THAT(events_of(rules, item_named("住院费用申报")), IsEmpty());
}

TEST(Classification, HeedsWithoutAgencyAndCodes) {
  const auto rules = "adoption\t收养\t收养\t救灾\tminzheng\tT009|!D002\n";
  EXPECT_THAT(events_of(rules, item_named("收养登记")), SizeIs(1));
  EXPECT_THAT(events_of(rules, item_named("救灾收养登记")), IsEmpty());
  EXPECT_THAT(events_of(rules, item_named("收养登记", "sifa")), IsEmpty());
  EXPECT_THAT(events_of(rules, item_named("其他", "sifa", "T009")), SizeIs(1));
  EXPECT_THAT(events_of(rules, item_named("收养登记", "minzheng", "D002")), IsEmpty());
}

TEST(Classification, ARuleOfCodesOnlyFitsThoseOnly) {
  const auto rules = "adoption\t收养\t\t\t\tD005\n";
  EXPECT_THAT(events_of(rules, item_named("收养登记", "minzheng", "D005")), SizeIs(1));
  EXPECT_THAT(events_of(rules, item_named("收养登记")), IsEmpty());
}

TEST(Classification, TheFirstAudienceRuleThatFitsDecides) {
  const auto classification = parsed("", "个人、企业\t登记\t\t\t\n企业\t\t\t\t\n").value();
  auto item = item_named("收养登记");
  classification.classify(item);
  EXPECT_THAT(item.audiences, ElementsAre(Audience::person, Audience::enterprise));
  auto other = item_named("年检");
  classification.classify(other);
  EXPECT_THAT(other.audiences, ElementsAre(Audience::enterprise));
}

TEST(Classification, KeepsWhatAnItemHas) {
  auto item = item_named("收养登记");
  item.audiences = {Audience::enterprise};
  item.life_events = {"housing"};
  const auto before = item;
  testing::shipped_classification().classify(item);
  EXPECT_EQ(item, before);
}

TEST(Classification, ReportsEveryBadRuleWithItsPlace) {
  const auto result = parsed(
      "adoption\t收养\t收养||登记\t\t\t\n"
      "adoption\t领养\t登记\t\tnobody\t\n"
      "fostering\t收养\t登记\t\t\td9\n",
      "老人\t\t\t\t\n");
  ASSERT_FALSE(result.has_value());
  std::vector<std::string> places;
  for (const auto& violation : result.error().violations) places.push_back(violation.where);
  EXPECT_THAT(places, Contains("life_events.tsv, line 2"));
  EXPECT_THAT(places, Contains("life_events.tsv, line 3").Times(2));
  EXPECT_THAT(places, Contains("life_events.tsv, line 4").Times(2));
  EXPECT_THAT(places, Contains("audiences.tsv, line 2"));
}

TEST(Classification, GivesEveryPublishedItemAnAudience) {
  for (const auto& [code, item] : classified_catalogue())
    EXPECT_THAT(item.audiences, Not(IsEmpty())) << code << " " << item.name;
}

TEST(Classification, EveryShippedLifeEventHasItems) {
  const auto classification = testing::shipped_classification();
  EXPECT_THAT(classification.life_events(), SizeIs(20));
  std::map<std::string, int> counts;
  for (const auto& [code, item] : classified_catalogue())
    for (const auto& event : item.life_events) ++counts[event];
  for (const auto& event : classification.life_events()) EXPECT_GE(counts[event.id], 4) << event.id;
}

TEST(Classification, PutsKnownItemsWhereResidentsLookForThem) {
  auto items = classified_catalogue();
  EXPECT_THAT(items.at("D018").audiences, ElementsAre(Audience::person));
  EXPECT_THAT(items.at("D018").life_events, ElementsAre("profession"));
  EXPECT_THAT(items.at("D034").life_events, ElementsAre("marriage"));
  EXPECT_THAT(items.at("D076").life_events, ElementsAre("adoption"));
  EXPECT_THAT(items.at("D117").life_events, UnorderedElementsAre("disability", "hardship"));
  EXPECT_THAT(items.at("D197").audiences, SizeIs(2));
  EXPECT_THAT(items.at("D269").audiences, ElementsAre(Audience::enterprise));
  EXPECT_THAT(items.at("D269").life_events, ElementsAre("construction"));
  EXPECT_THAT(items.at("D495").life_events, ElementsAre("startup"));
  EXPECT_THAT(items.at("D642").life_events, ElementsAre("retirement"));
  EXPECT_THAT(items.at("T046").life_events, ElementsAre("funeral"));
  EXPECT_THAT(items.at("T103").life_events, ElementsAre("birth"));
}

}  // namespace
}  // namespace mct::catalogue
