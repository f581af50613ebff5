#pragma once

#include <gmock/gmock.h>
#include <google/protobuf/util/time_util.h>
#include <map>

#include "mct/document/v1/absence_service.grpc.pb.h"
#include "mct/document/v1/document_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/document/document_module.h"
#include "backend/push/push_store.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"

namespace mct::document {

namespace pb = mct::document::v1;

// A district of two units, whose people's tokens are their card ids.
class Office final : public Members, public rpc::Authenticator, public rpc::CardResolver {
 public:
  struct Person {
    std::string unit_id;
    bool claimed = true;
  };
  std::map<std::string, Person> people{{"wang", {"minzheng"}},  {"li", {"minzheng"}},
                                       {"chief", {"minzheng"}}, {"unclaimed", {"minzheng", false}},
                                       {"zhao", {"kewei"}},     {"sun", {"kewei"}}};

  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    if (!people.contains(account)) co_return revoked();
    const auto& unit = people.at(account).unit_id;
    co_return rpc::ActingCard{account, account, unit, unit, false, {}};
  }
  Result<Member> acting(storage::Connection& connection, const Reader& reader) override {
    auto found = member(connection, reader.card_id);
    if (!*found) return revoked();
    return **found;
  }
  Result<std::optional<Member>> member(storage::Connection&, const std::string& id) override {
    if (!people.contains(id)) return std::nullopt;
    const auto& it = people.at(id);
    return Member{id, "样例" + id, it.unit_id, it.unit_id, it.claimed};
  }

 private:
  static tl::unexpected<Error> revoked() {
    return fail(mct::reason::permission_denied, "这张名片已被撤销");
  }
};

// Documents behind a real server.
class DocumentFixture : public test::ServerTest {
 protected:
  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), events::migrations(), requests::migrations(),
                         attachments::migrations(), push::migrations(), migrations()}));
    bridge_->authenticate_with(office_);
    bridge_->resolve_cards_with(office_);
    module_ = std::make_unique<DocumentModule>(database(), *bridge_, office_, clock_);
    serve(*module_);
    documents_ = pb::DocumentService::NewStub(channel_);
    absences_ = pb::AbsenceService::NewStub(channel_);
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  static void add_step(pb::DraftDocumentRequest& request, pb::Task task,
                       const std::vector<std::string>& cards, bool in_turn = false) {
    auto& step = *request.add_route();
    step.set_task(task);
    for (const auto& card : cards) step.add_card_ids(card);
    step.set_in_turn(in_turn);
  }
  // By wang: countersigned by li and zhao at once, then signed by chief.
  static pb::DraftDocumentRequest letter() {
    pb::DraftDocumentRequest request;
    auto& content = *request.mutable_content();
    content.set_kind(pb::DOCUMENT_KIND_LETTER);
    content.set_urgency(pb::URGENCY_ORDINARY);
    content.set_title("关于样例事项的函");
    content.set_body("样例正文");
    add_step(request, pb::TASK_COUNTERSIGN, {"li", "zhao"});
    add_step(request, pb::TASK_SIGN, {"chief"});
    request.set_unclassified(true);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Document> draft(const std::string& who, const pb::DraftDocumentRequest& request) {
    return call_as(who, *documents_, &pb::DocumentService::Stub::DraftDocument, request);
  }
  // A letter that circulates.
  pb::Document circulating() {
    auto document = draft("wang", letter());
    EXPECT_TRUE(document) << document.error().message;
    return done("wang", *document, pb::VERB_CIRCULATED);
  }

  static pb::TakeActionRequest action(const pb::Document& document, pb::Verb verb,
                                      const std::string& note = {},
                                      const std::string& for_card = {}) {
    pb::TakeActionRequest request;
    request.set_id(document.id());
    request.set_revision(document.revision());
    request.set_verb(verb);
    (verb == pb::VERB_NUMBERED ? *request.mutable_number() : *request.mutable_note()) = note;
    request.set_for_card_id(for_card);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Document> act(const std::string& who, const pb::TakeActionRequest& request) {
    return call_as(who, *documents_, &pb::DocumentService::Stub::TakeAction, request);
  }
  // As the caller sees it at this moment, and then done.
  pb::Document done(const std::string& who, const pb::Document& document, pb::Verb verb,
                    const std::string& note = {}, const std::string& for_card = {}) {
    auto now = get(who, document.id());
    EXPECT_TRUE(now) << who << ": " << now.error().message;
    if (!now) return {};
    auto after = act(who, action(*now, verb, note, for_card));
    EXPECT_TRUE(after) << who << ": " << after.error().message;
    return after ? *after : pb::Document();
  }
  Result<pb::Document> get(const std::string& who, const std::string& id) {
    pb::GetDocumentRequest request;
    request.set_id(id);
    return call_as(who, *documents_, &pb::DocumentService::Stub::GetDocument, request);
  }
  std::vector<std::string> titles(const std::string& who, pb::Folder folder) {
    std::vector<std::string> all;
    const auto page = list(who, folder);
    for (const auto& it : page.documents()) all.push_back(it.title());
    return all;
  }
  pb::ListDocumentsResponse list(const std::string& who, pb::Folder folder, int size = 0,
                                 const std::string& token = {}) {
    pb::ListDocumentsRequest request;
    request.set_folder(folder);
    request.set_page_size(size);
    request.set_page_token(token);
    auto page = call_as(who, *documents_, &pb::DocumentService::Stub::ListDocuments, request);
    EXPECT_TRUE(page) << page.error().message;
    return page ? *page : pb::ListDocumentsResponse();
  }

  google::protobuf::Timestamp in(std::chrono::milliseconds time) const {
    return google::protobuf::util::TimeUtil::MillisecondsToTimestamp(clock_.now_ms() +
                                                                     time.count());
  }
  pb::DeclareAbsenceRequest absence(const std::string& substitute,
                                    const std::vector<pb::Task>& tasks) const {
    pb::DeclareAbsenceRequest request;
    request.set_substitute_card_id(substitute);
    for (const auto task : tasks) request.add_tasks(task);
    *request.mutable_end_time() = in(std::chrono::hours(72));
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Absence> declare(const std::string& who, const pb::DeclareAbsenceRequest& request) {
    return call_as(who, *absences_, &pb::AbsenceService::Stub::DeclareAbsence, request);
  }

  static std::vector<int> verbs_of(const pb::Document& document) {
    std::vector<int> verbs;
    for (const auto& it : document.trail()) verbs.push_back(it.verb());
    return verbs;
  }

  test::SetClock clock_;
  Office office_;
  std::unique_ptr<DocumentModule> module_;
  std::unique_ptr<pb::DocumentService::Stub> documents_;
  std::unique_ptr<pb::AbsenceService::Stub> absences_;
};

}  // namespace mct::document
