#include <google/protobuf/util/time_util.h>
#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include "mct/document/v1/absence_service.grpc.pb.h"
#include "mct/document/v1/document_service.grpc.pb.h"
#include "mct/events/v1/event_service.grpc.pb.h"

#include "tests/e2e/town.h"

namespace mct::e2e {
namespace {

namespace document = mct::document::v1;
namespace events = mct::events::v1;
using google::protobuf::util::TimeUtil;

// Documents among the people of two units.
class DocumentE2e : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(backend_.start()) << backend_.log().toStdString();
    channel_ =
        grpc::CreateChannel(backend_.address().toStdString(), grpc::InsecureChannelCredentials());
    Town town(backend_, channel_);
    drafter_ = town.staff("minzheng");
    first_ = town.staff("minzheng");
    second_ = town.staff("jiaowei");
    substitute_ = town.staff("jiaowei");
    chief_ = town.admin("minzheng");
    documents_ = document::DocumentService::NewStub(channel_);
    absences_ = document::AbsenceService::NewStub(channel_);
  }

  // OK or the reason of the refusal.
  template <class Stub, class Request, class Response>
  static std::string call(const Someone& who, Stub& stub,
                          grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&,
                                                       Response*),
                          const Request& request, Response& response) {
    grpc::ClientContext context;
    who.sign(context);
    const auto status = (stub.*method)(&context, request, &response);
    return status.ok() ? "OK" : reason_of(status);
  }

  // By the drafter: countersigned by two units at once, then signed.
  document::Document drafted() {
    document::DraftDocumentRequest request;
    auto& content = *request.mutable_content();
    content.set_kind(document::DOCUMENT_KIND_NOTICE);
    content.set_urgency(document::URGENCY_URGENT);
    content.set_title("样例通知");
    content.set_body("样例正文");
    auto& both = *request.add_route();
    both.set_task(document::TASK_COUNTERSIGN);
    both.add_card_ids(first_.card);
    both.add_card_ids(second_.card);
    auto& last = *request.add_route();
    last.set_task(document::TASK_SIGN);
    last.add_card_ids(chief_.card);
    request.set_unclassified(true);
    request.set_request_id("draft-1");
    document::Document document;
    EXPECT_EQ(call(drafter_, *documents_, &Documents::DraftDocument, request, document), "OK");
    return document;
  }
  std::string get(const Someone& who, document::Document& document) {
    document::GetDocumentRequest request;
    request.set_id(document.id());
    return call(who, *documents_, &Documents::GetDocument, request, document);
  }
  // What the document is for who acts; then acts.
  std::string act(const Someone& who, document::Document& document, document::Verb verb,
                  const std::string& words = {}, const std::string& for_card = {}) {
    if (const auto refused = get(who, document); refused != "OK") return refused;
    document::TakeActionRequest request;
    request.set_id(document.id());
    request.set_revision(document.revision());
    request.set_verb(verb);
    (verb == document::VERB_NUMBERED ? *request.mutable_number() : *request.mutable_note()) = words;
    request.set_for_card_id(for_card);
    request.set_request_id("act-" + std::to_string(++actions_));
    return call(who, *documents_, &Documents::TakeAction, request, document);
  }
  int pending(const Someone& who) {
    document::ListDocumentsRequest request;
    request.set_folder(document::FOLDER_PENDING);
    document::ListDocumentsResponse page;
    EXPECT_EQ(call(who, *documents_, &Documents::ListDocuments, request, page), "OK");
    return page.documents_size();
  }

  using Documents = document::DocumentService::Stub;
  using Absences = document::AbsenceService::Stub;

  BackendProcess backend_;
  std::shared_ptr<grpc::Channel> channel_;
  Someone drafter_, first_, second_, substitute_, chief_;
  std::unique_ptr<Documents> documents_;
  std::unique_ptr<Absences> absences_;
  int actions_ = 0;
};

TEST_F(DocumentE2e, ADocumentIsReturnedHandedOverSignedAndArchived) {
  auto document = drafted();
  ASSERT_EQ(act(drafter_, document, document::VERB_CIRCULATED), "OK");
  EXPECT_EQ(pending(first_), 1);
  EXPECT_EQ(pending(second_), 1);
  ASSERT_EQ(act(first_, document, document::VERB_RETURNED, "第二段请写明依据"), "OK");
  EXPECT_EQ(pending(second_), 0);
  EXPECT_EQ(pending(drafter_), 1);
  ASSERT_EQ(act(drafter_, document, document::VERB_CIRCULATED), "OK");
  ASSERT_EQ(act(first_, document, document::VERB_COUNTERSIGNED, "同意"), "OK");

  document::DeclareAbsenceRequest absence;
  absence.set_substitute_card_id(substitute_.card);
  absence.add_tasks(document::TASK_COUNTERSIGN);
  *absence.mutable_end_time() = TimeUtil::GetCurrentTime() + TimeUtil::HoursToDuration(24);
  absence.set_request_id("absence-1");
  document::Absence declared;
  EXPECT_EQ(get(substitute_, document), "DOCUMENT_NOT_FOUND");
  ASSERT_EQ(call(second_, *absences_, &Absences::DeclareAbsence, absence, declared), "OK");
  ASSERT_EQ(act(substitute_, document, document::VERB_COUNTERSIGNED, "同意", second_.card), "OK");

  ASSERT_EQ(act(chief_, document, document::VERB_SIGNED), "OK");
  EXPECT_EQ(act(drafter_, document, document::VERB_ARCHIVED), "NUMBER_MISSING");
  ASSERT_EQ(act(drafter_, document, document::VERB_NUMBERED, "样民发〔2026〕1号"), "OK");
  ASSERT_EQ(act(drafter_, document, document::VERB_ARCHIVED), "OK");
  EXPECT_EQ(document.state(), document::DOCUMENT_STATE_ARCHIVED);

  std::vector<document::Verb> verbs;
  for (const auto& entry : document.trail()) verbs.push_back(entry.verb());
  EXPECT_EQ(verbs,
            (std::vector{document::VERB_DRAFTED, document::VERB_CIRCULATED, document::VERB_RETURNED,
                         document::VERB_CIRCULATED, document::VERB_COUNTERSIGNED,
                         document::VERB_HANDED_OVER, document::VERB_COUNTERSIGNED,
                         document::VERB_SIGNED, document::VERB_NUMBERED, document::VERB_ARCHIVED}));
  EXPECT_FALSE(document.trail(6).for_name().empty());
  EXPECT_FALSE(document.route(1).substitute_name().empty());
  EXPECT_TRUE(document.route(0).substitute_name().empty());
}

TEST_F(DocumentE2e, WhoIsToActHearsOfItAtOnce) {
  auto stub = events::EventService::NewStub(channel_);
  grpc::ClientContext context;
  first_.sign(context);
  context.set_deadline(std::chrono::system_clock::now() + std::chrono::seconds(20));
  auto stream = stub->Watch(&context, {});
  events::WatchResponse answer;
  ASSERT_TRUE(stream->Read(&answer));  // the topics
  auto document = drafted();
  ASSERT_EQ(act(drafter_, document, document::VERB_CIRCULATED), "OK");
  document::DocumentMoved moved;
  while (moved.id().empty() && stream->Read(&answer))
    for (const auto& event : answer.events())
      if (event.kind() == "document.waiting") moved.ParseFromString(event.payload());
  EXPECT_EQ(moved.id(), document.id());
  EXPECT_EQ(moved.verb(), document::VERB_CIRCULATED);
  context.TryCancel();
}

}  // namespace
}  // namespace mct::e2e
