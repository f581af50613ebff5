#include "backend/features/catalogue/shipped_catalogue.h"

#include <fstream>
#include <gmock/gmock.h>

#include "backend/core/digest.h"
#include "backend/features/catalogue/form/item_form.h"

namespace mct::catalogue {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const std::filesystem::path assets = MCT_SOURCE_DIR "/assets";

const ShippedCatalogue& shipped() {
  static const auto catalogue =
      load_shipped_catalogue(assets, ReferenceData::load(assets).value()).value();
  return catalogue;
}

const Item& item(std::string_view code) {
  return *std::ranges::find(shipped().items, code, &Item::code);
}

TEST(ShippedCatalogue, HoldsTheListsAndThreeOpenSamples) {
  EXPECT_THAT(shipped().items, SizeIs(690));
  std::vector<std::string> samples;
  for (const auto& each : shipped().items)
    if (each.sample) samples.push_back(each.code);
  EXPECT_THAT(samples, ElementsAre("D018", "D034", "D642"));
}

TEST(ShippedCatalogue, SamplesShowAWholeGuideAndKeepTheirListings) {
  for (const auto* code : {"D018", "D034", "D642"}) {
    const auto& sample = item(code);
    for (auto text :
         {&Guide::legal_basis, &Guide::handling_body, &Guide::conditions, &Guide::fees,
          &Guide::statutory_limit, &Guide::promised_limit, &Guide::department, &Guide::place,
          &Guide::phone, &Guide::supervision_phone, &Guide::online_url, &Guide::office_hours})
      EXPECT_THAT(sample.guide.*text, Not(IsEmpty())) << code;
    EXPECT_THAT(sample.guide.place, HasSubstr("样例")) << code;
    EXPECT_GE(sample.guide.questions.size(), 3U) << code;
    EXPECT_GE(sample.posts.size(), 3U) << code;
    EXPECT_GE(sample.materials.size(), 3U) << code;
    EXPECT_THAT(sample.listings, Not(IsEmpty())) << code;
    EXPECT_EQ(sample.name, sample.listings.front().name) << code;
    EXPECT_EQ(sample.kind, sample.listings.front().kind) << code;
  }
}

// What a sample says of whom it serves and when must not differ from what the rules say.
TEST(ShippedCatalogue, SamplesAgreeWithTheClassification) {
  const auto reference = ReferenceData::load(assets).value();
  for (const auto* code : {"D018", "D034", "D642"}) {
    auto classified = item(code);
    classified.audiences.clear();
    classified.life_events.clear();
    reference.classification.classify(classified);
    EXPECT_EQ(classified.audiences, item(code).audiences) << code;
    EXPECT_EQ(classified.life_events, item(code).life_events) << code;
  }
}

TEST(ShippedCatalogue, EverySampleHasAFlowChart) {
  for (const auto* code : {"D018", "D034", "D642"})
    EXPECT_TRUE(std::ranges::any_of(shipped().attachments, [&](const AttachmentContent& content) {
      return content.code == code && content.attachment.role == AttachmentRole::flow_chart &&
             content.attachment.media_type == "image/svg+xml" && content.bytes.starts_with("<svg ");
    })) << code;
  for (const auto& content : shipped().attachments) {
    EXPECT_EQ(content.attachment.sha256, sha256_hex(content.bytes));
    EXPECT_EQ(content.attachment.size, static_cast<std::int64_t>(content.bytes.size()));
    EXPECT_LE(content.attachment.size, 3 << 20);
  }
}

TEST(ShippedCatalogue, GoesThroughTheFormUnchanged) {
  const auto reference = ReferenceData::load(assets).value();
  for (auto format : {FormFormat::xlsx, FormFormat::csv}) {
    const auto file = write_form(shipped().items, format, reference.form_words());
    ASSERT_TRUE(file.has_value()) << file.error().message;
    const auto read = read_form(*file, format, shipped().items, reference.form_words());
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(*read, shipped().items);
  }
}

TEST(ShippedAttachments, NameEveryRowThatIsWrong) {
  const auto folder = std::filesystem::path(::testing::TempDir()) / "shipped_attachments_test";
  std::filesystem::create_directories(folder / "catalogue");
  std::ofstream(folder / "catalogue" / "attachments.tsv")
      << "code\tid\ttitle\trole\tfile\tmedia_type\n"
         "D999\ta\t图\t流程图\tD018/flow-chart.svg\timage/svg+xml\n"
         "D018\ta\t图\t图片\tD018/flow-chart.svg\timage/svg+xml\n"
         "D018\ta\t图\t附件\t../items.tsv\timage/svg+xml\n";
  const auto read = load_shipped_catalogue(folder, ReferenceData::load(assets).value());
  ASSERT_FALSE(read.has_value());
  EXPECT_THAT(read.error().message, HasSubstr("items.tsv"));

  std::filesystem::copy_file(assets / "catalogue" / "items.tsv", folder / "catalogue" / "items.tsv",
                             std::filesystem::copy_options::overwrite_existing);
  std::filesystem::copy_file(assets / "catalogue" / "samples.csv",
                             folder / "catalogue" / "samples.csv",
                             std::filesystem::copy_options::overwrite_existing);
  const auto listed = load_shipped_catalogue(folder, ReferenceData::load(assets).value());
  std::filesystem::remove_all(folder);
  ASSERT_FALSE(listed.has_value());
  EXPECT_THAT(listed.error().violations,
              ElementsAre(Field(&Violation::where, "line 2"), Field(&Violation::where, "line 3"),
                          Field(&Violation::where, "line 4"), Field(&Violation::where, "line 4")));
}

}  // namespace
}  // namespace mct::catalogue
