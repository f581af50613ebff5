#include <gmock/gmock.h>
#include <set>

#include "backend/core/digest.h"
#include "backend/core/ids.h"
#include "backend/features/catalogue/tests/catalogue_fixture.h"

namespace mct::catalogue {
namespace {

using Stub = pb::CatalogueService::Stub;

class CatalogueReadTest : public CatalogueServerTest {
 protected:
  std::vector<pb::ItemSummary> list(const pb::ItemFilter& filter, int page_size) {
    std::vector<pb::ItemSummary> items;
    pb::ListItemsRequest request;
    *request.mutable_filter() = filter;
    request.set_page_size(page_size);
    do {
      auto page = call(*catalogue_, &Stub::ListItems, request);
      if (!page) {
        ADD_FAILURE() << page.error().message;
        break;
      }
      items.insert(items.end(), page->items().begin(), page->items().end());
      request.set_page_token(page->next_page_token());
    } while (!request.page_token().empty());
    return items;
  }
};

TEST_P(CatalogueReadTest, ServesBothListsWhole) {
  int district = 0;
  int town = 0;
  int both = 0;
  for (const auto& summary : list({}, 100)) {
    both += summary.listings_size() == 2;
    for (const auto& listing : summary.listings())
      ++(listing.level() == pb::LEVEL_DISTRICT ? district : town);
  }
  EXPECT_EQ(district, 643);
  EXPECT_EQ(town, 134);
  EXPECT_EQ(both, 777 - 690);
}

TEST_P(CatalogueReadTest, JoinsWhatPagesHaveBrokenAndWhatTwoListsName) {
  auto joined = item("D182");
  ASSERT_TRUE(joined);
  EXPECT_EQ(joined->name(),
            "对城镇就业困难人员自谋职业（自主创业）、灵活就业的给予社会保险补贴初审");
  ASSERT_EQ(joined->listings_size(), 2);
  EXPECT_EQ(joined->listings(1).number(), 49);
  EXPECT_EQ(joined->listings(1).town_scope(), pb::TOWN_SCOPE_ALL);
  EXPECT_TRUE(joined->listings(1).reaches_village());
  EXPECT_EQ(joined->agency_name(), "门头沟区人力资源和社会保障局");
  EXPECT_TRUE(joined->guide().promised_limit().empty());
}

TEST_P(CatalogueReadTest, AnUnknownCodeIsNotFoundAndABadOneInvalid) {
  auto unknown = item("D999");
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().reason, reason::item_not_found);
  auto bad = item("../etc/passwd");
  ASSERT_FALSE(bad);
  EXPECT_EQ(bad.error().reason, reason::invalid_argument);
  EXPECT_EQ(bad.error().violations.at(0).where, "code");
}

TEST_P(CatalogueReadTest, FiltersByEverythingThatOneCanBrowseBy) {
  auto facets = call(*catalogue_, &Stub::GetFacets, pb::GetFacetsRequest{});
  ASSERT_TRUE(facets);
  EXPECT_EQ(facets->agencies_size(), 32);
  EXPECT_EQ(facets->towns_size(), 13);
  EXPECT_EQ(facets->kinds_size(), 10);
  for (const auto& facet : facets->agencies()) {
    pb::ItemFilter filter;
    filter.set_agency_id(facet.id());
    EXPECT_EQ(static_cast<int>(list(filter, 1000).size()), facet.count()) << facet.name();
  }
  for (const auto& facet : facets->towns()) {
    pb::ItemFilter filter;
    filter.set_town_id(facet.id());
    EXPECT_EQ(static_cast<int>(list(filter, 1000).size()), facet.is_town() ? 134 : 127)
        << facet.name();
  }
  for (const auto& facet : facets->life_events()) {
    pb::ItemFilter filter;
    filter.set_life_event(facet.id());
    EXPECT_EQ(static_cast<int>(list(filter, 1000).size()), facet.count()) << facet.name();
    EXPECT_GT(facet.count(), 0);
  }
}

TEST_P(CatalogueReadTest, PagesDoNotOverlapAndATokenIsOfItsQueryOnly) {
  std::set<std::string> codes;
  for (const auto& summary : list({}, 37)) EXPECT_TRUE(codes.insert(summary.code()).second);
  EXPECT_EQ(codes.size(), 690u);

  pb::ListItemsRequest request;
  request.set_page_size(10);
  auto first = call(*catalogue_, &Stub::ListItems, request);
  ASSERT_TRUE(first);
  request.set_page_token(first->next_page_token());
  request.mutable_filter()->set_agency_id("minzheng");
  for (const auto& token : {first->next_page_token(), std::string("nonsense"), std::string("-1")}) {
    request.set_page_token(token);
    auto other = call(*catalogue_, &Stub::ListItems, request);
    ASSERT_FALSE(other) << token;
    EXPECT_EQ(other.error().reason, reason::page_token_mismatch);
  }
  request.clear_page_token();
  request.set_page_size(1001);
  EXPECT_FALSE(call(*catalogue_, &Stub::ListItems, request));
}

TEST_P(CatalogueReadTest, FindsWhatResidentsMeanAmongThoseThatTheFilterAllows) {
  pb::SearchItemsRequest request;
  request.set_query("  办老年证 ");
  request.set_limit(3);
  auto found = call(*catalogue_, &Stub::SearchItems, request);
  ASSERT_TRUE(found);
  ASSERT_GT(found->hits_size(), 0);
  EXPECT_EQ(found->hits(0).item().code(), "D642");
  EXPECT_GT(found->hits(0).spans_size(), 0);
  EXPECT_GT(found->hits(0).reasons_size(), 0);

  request.mutable_filter()->set_agency_id("minzheng");
  found = call(*catalogue_, &Stub::SearchItems, request);
  ASSERT_TRUE(found);
  for (const auto& hit : found->hits()) EXPECT_EQ(hit.item().agency_id(), "minzheng");

  for (const std::string& bad : {std::string(), std::string("   "), std::string(301, 'x')}) {
    request.set_query(bad);
    EXPECT_FALSE(call(*catalogue_, &Stub::SearchItems, request));
  }
}

TEST_P(CatalogueReadTest, StreamsAnAttachmentWhole) {
  auto sample = item("D034");
  ASSERT_TRUE(sample);
  EXPECT_TRUE(sample->sample());
  ASSERT_GT(sample->attachments_size(), 0);
  const auto& attachment = sample->attachments(0);

  pb::GetAttachmentRequest request;
  request.set_code("D034");
  request.set_attachment_id(attachment.id());
  grpc::ClientContext context;
  auto reader = catalogue_->GetAttachment(&context, request);
  std::string bytes;
  for (common::v1::Chunk chunk; reader->Read(&chunk);) bytes += chunk.data();
  ASSERT_TRUE(reader->Finish().ok());
  EXPECT_EQ(static_cast<std::int64_t>(bytes.size()), attachment.size());
  EXPECT_EQ(sha256_hex(bytes), attachment.sha256());

  request.set_attachment_id("none");
  grpc::ClientContext again;
  reader = catalogue_->GetAttachment(&again, request);
  common::v1::Chunk chunk;
  EXPECT_FALSE(reader->Read(&chunk));
  EXPECT_EQ(rpc::error_from(reader->Finish()).reason, reason::attachment_not_found);
}

MCT_ON_BOTH_ENGINES(CatalogueReadTest);

}  // namespace
}  // namespace mct::catalogue
