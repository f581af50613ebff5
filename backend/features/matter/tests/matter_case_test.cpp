#include "mct/matter/v1/case_service.grpc.pb.h"

#include "backend/features/matter/ledger/case_tsv.h"
#include "backend/features/matter/tests/matter_fixture.h"

namespace mct::matter {
namespace {

using testing::ElementsAre;

class MatterCaseTest : public MatterFixture {
 protected:
  using Cases = pb::HandledCaseService::Stub;

  void SetUp() override {
    MatterFixture::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(run(module_->start()));
    cases_ = pb::HandledCaseService::NewStub(channel_);
  }
  Result<pb::ListHandledCasesResponse> list(const pb::ListHandledCasesRequest& request) {
    return call_as("", *cases_, &Cases::ListHandledCases, request);
  }
  pb::ListHandledCasesResponse filtered(const std::string& category, const std::string& unit = {}) {
    pb::ListHandledCasesRequest request;
    request.set_category(category);
    request.set_unit(unit);
    auto page = list(request);
    EXPECT_TRUE(page) << page.error().message;
    return page ? *page : pb::ListHandledCasesResponse();
  }
  Result<pb::ImportHandledCasesResponse> import(const std::string& table,
                                                const std::string& request_id) {
    pb::ImportHandledCasesRequest request;
    request.set_content(table);
    request.set_file_name("cases.tsv");
    request.set_request_id(request_id);
    return call_as(operator_token_, *cases_, &Cases::ImportHandledCases, request);
  }
  // Of the shipped source, or another one.
  static std::string table(int count, const std::string& source = "门政办发〔2017〕53号") {
    std::vector<HandledCase> cases;
    for (int number = 1; number <= count; ++number)
      cases.push_back({source,
                       number,
                       "路政交通",
                       "样例" + std::to_string(number),
                       "样例内容",
                       {"样例单位"},
                       "解释说明",
                       "样例措施"});
    return write_cases(cases);
  }

  std::unique_ptr<Cases> cases_;
};
MCT_ON_BOTH_ENGINES(MatterCaseTest);

TEST_P(MatterCaseTest, EverybodyReadsWhatWasShipped) {
  const auto all = filtered({});
  EXPECT_EQ(all.total_size(), 49);
  EXPECT_EQ(all.cases_size(), 49);
  EXPECT_EQ(all.cases(0).title(), "加强灵山景区管理工作");
  ASSERT_EQ(all.categories_size(), 7);
  EXPECT_EQ(all.categories(2).name(), "市容市政");
  EXPECT_EQ(all.categories(2).count(), 10);
  EXPECT_EQ(all.units(0).name(), "区社会办") << "has most";
  ASSERT_EQ(all.handlings_size(), 3);
}

TEST_P(MatterCaseTest, TheListIsNarrowedByClassAndUnit) {
  const auto traffic = filtered("路政交通");
  EXPECT_EQ(traffic.total_size(), 7);
  EXPECT_EQ(traffic.categories_size(), 7) << "the other classes can still be chosen";
  const auto of_bureau = filtered("路政交通", "区交通局");
  EXPECT_EQ(of_bureau.total_size(), 4);
  EXPECT_EQ(of_bureau.units(0).count(), 4);
  EXPECT_EQ(filtered({}, "区卫计委").total_size(), 2) << "also where it is one of two";
  EXPECT_EQ(filtered("没有").total_size(), 0);
}

TEST_P(MatterCaseTest, OneIsReadWhole) {
  pb::GetHandledCaseRequest request;
  request.set_source("门政办发〔2017〕53号");
  request.set_number(23);
  const auto found = call_as("", *cases_, &Cases::GetHandledCase, request);
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_THAT(found->units(), ElementsAre("区商务委", "区卫计委"));
  request.set_number(50);
  EXPECT_EQ(reason_of(call_as("", *cases_, &Cases::GetHandledCase, request)), "CASE_NOT_FOUND");
}

TEST_P(MatterCaseTest, PagesGoOnWhereTheLastEnded) {
  pb::ListHandledCasesRequest request;
  request.set_page_size(40);
  const auto first = list(request);
  ASSERT_TRUE(first);
  request.set_page_token(first->next_page_token());
  const auto second = list(request);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->cases_size(), 9);
  EXPECT_EQ(second->cases(0).number(), 41);
  EXPECT_TRUE(second->next_page_token().empty());
  request.set_unit("区农委");
  EXPECT_EQ(reason_of(list(request)), "PAGE_TOKEN_MISMATCH");
}

TEST_P(MatterCaseTest, AnImportReplacesItsSourceAndNothingElse) {
  ASSERT_TRUE(import(table(2, "样例〔2018〕1号"), "import-1"));
  EXPECT_EQ(filtered({}).total_size(), 51);
  const auto imported = import(table(3), "import-2");
  ASSERT_TRUE(imported) << imported.error().message;
  EXPECT_EQ(imported->imported_count(), 3);
  EXPECT_EQ(filtered({}).total_size(), 5);
  EXPECT_EQ(import(table(1), "import-2")->imported_count(), 3) << "the same request";
  EXPECT_EQ(filtered({}).total_size(), 5);
  ASSERT_TRUE(run(module_->start()));
  EXPECT_EQ(filtered({}).total_size(), 5) << "a new start puts nothing back";
}

TEST_P(MatterCaseTest, AnErrorLeavesAllAsItWas) {
  auto broken = table(3);
  broken.replace(broken.rfind("解释说明"), std::string("解释说明").size(), "以后再说");
  const auto refused = import(broken, "import-1");
  ASSERT_EQ(reason_of(refused), "INVALID_ARGUMENT");
  EXPECT_EQ(refused.error().violations.at(0).where, "cases.tsv, line 7");
  EXPECT_EQ(filtered({}).total_size(), 49);
}

}  // namespace
}  // namespace mct::matter
