#include "backend/features/chat/erasure_rows.h"
#include "backend/features/chat/tests/chat_fixture.h"
#include "backend/features/chat/tests/speech.h"

namespace mct::chat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class MessageFilesTest : public ChatFixture {
 protected:
  using Files = attachment::v1::AttachmentService::Stub;

  std::string upload(const std::string& who, const std::string& content, const std::string& name) {
    attachment::v1::StartUploadRequest start;
    start.set_name(name);
    start.set_size(static_cast<std::int64_t>(content.size()));
    start.set_sha256(sha256_hex(content));
    start.set_request_id(random_id());
    const auto begun = expect_ok(call_as(who, *file_stub_, &Files::StartUpload, start));
    if (!begun) return {};
    for (std::size_t at = 0; at < content.size(); at += attachments::piece_bytes) {
      attachment::v1::UploadPieceRequest piece;
      piece.set_upload_id(begun->id());
      piece.set_offset(static_cast<std::int64_t>(at));
      piece.set_data(content.substr(at, attachments::piece_bytes));
      if (!expect_ok(call_as(who, *file_stub_, &Files::UploadPiece, piece))) return {};
    }
    attachment::v1::FinishUploadRequest finish;
    finish.set_upload_id(begun->id());
    if (!expect_ok(call_as(who, *file_stub_, &Files::FinishUpload, finish))) return {};
    return begun->id();
  }
  static pb::SendMessageRequest file_message(const std::string& id, pb::MessageKind kind,
                                             const std::string& attachment_id) {
    auto request = about<pb::SendMessageRequest>(id);
    request.set_kind(kind);
    request.set_attachment_id(attachment_id);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Message> send_file(const std::string& who, const std::string& id, pb::MessageKind kind,
                                const std::string& attachment_id) {
    return call(who, &Stub::SendMessage, file_message(id, kind, attachment_id));
  }
  // As somebody who may read the message.
  Result<std::string> download(const std::string& who, const std::string& id,
                               const pb::Message& sent) {
    grpc::ClientContext context;
    sign(context, who, {});
    attachment::v1::DownloadAttachmentRequest request;
    request.set_attachment_id(sent.attachment().id());
    request.set_noun("message");
    request.set_place_id(id + "-" + std::to_string(sent.sequence()));
    auto reader = file_stub_->DownloadAttachment(&context, request);
    std::string content;
    common::v1::Chunk chunk;
    while (reader->Read(&chunk)) content += chunk.data();
    if (auto status = reader->Finish(); !status.ok()) return fail(rpc::error_from(status));
    return content;
  }

  // One red pixel.
  const std::string picture_ = std::string(
      "\211PNG\015\012\032\012\000\000\000\015IHDR\000\000\000\001\000\000\000\001"
      "\010\002\000\000\000\220wS\336\000\000\000\014IDATx\234c\370\317\300\000"
      "\000\003\001\001\000\311\376\222\357\000\000\000\000IEND\256B`\202",
      69);
};
MCT_ON_BOTH_ENGINES(MessageFilesTest);

TEST_P(MessageFilesTest, AFileIsForWhoeverMayReadTheMessage) {
  const auto id = group("wang", {"li"});
  const std::string content = "值班表：周一样例甲，周二样例乙";
  const auto sent = expect_ok(
      send_file("wang", id, pb::MESSAGE_KIND_FILE, upload("wang", content, "值班表.txt")));
  ASSERT_TRUE(sent);
  EXPECT_EQ(sent->kind(), pb::MESSAGE_KIND_FILE);
  EXPECT_EQ(sent->attachment().name(), "值班表.txt");
  EXPECT_EQ(sent->attachment().media_type(), "text/plain");
  EXPECT_TRUE(sent->text().empty());
  ASSERT_TRUE(expect_ok(add("wang", id, "zhao")));
  EXPECT_EQ(download("li", id, *sent).value_or(""), content);
  EXPECT_EQ(reason_of(download("zhao", id, *sent)), "ATTACHMENT_NOT_FOUND") << "came later";
  EXPECT_EQ(reason_of(download("chen", id, *sent)), "ATTACHMENT_NOT_FOUND");
  const auto read = messages("li", id).back();
  EXPECT_EQ(read.attachment().id(), sent->attachment().id());
  EXPECT_EQ(inbox("li").front().last_message().attachment().name(), "值班表.txt");
  EXPECT_EQ(last_event<pb::Message>("li", "conversation/" + id, message_sent).attachment().id(),
            sent->attachment().id());
  auto reply = message(id, "看到了");
  reply.set_reply_to(sent->sequence());
  EXPECT_EQ(expect_ok(call("li", &Stub::SendMessage, reply))->quote().text(), "值班表.txt");
  const auto hit = expect_ok(search("li", "值班"));
  ASSERT_EQ(hit->found_size(), 1);
  EXPECT_EQ(hit->found(0).snippet(), "值班表.txt");
  EXPECT_EQ(hit->found(0).message().attachment().id(), sent->attachment().id());
  ASSERT_TRUE(expect_ok(hide("li", id, sent->sequence())));
  EXPECT_EQ(reason_of(download("li", id, *sent)), "ATTACHMENT_NOT_FOUND");
  ASSERT_TRUE(expect_ok(remove("wang", id, "li")));
  EXPECT_EQ(reason_of(download("li", id, *sent)), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(edit("wang", id, sent->sequence(), "改名")), "NOT_A_TEXT");
}

TEST_P(MessageFilesTest, ARecalledFileIsNotThereAnyMore) {
  const auto id = direct("wang", "li");
  const auto sent = expect_ok(
      send_file("wang", id, pb::MESSAGE_KIND_PICTURE, upload("wang", picture_, "照片.png")));
  ASSERT_TRUE(sent);
  EXPECT_TRUE(sent->attachment().has_thumbnail());
  EXPECT_TRUE(download("li", id, *sent));
  const auto recalled = expect_ok(recall("wang", id, sent->sequence()));
  ASSERT_TRUE(recalled);
  EXPECT_FALSE(recalled->has_attachment());
  EXPECT_EQ(recalled->kind(), pb::MESSAGE_KIND_PICTURE);
  EXPECT_EQ(reason_of(download("li", id, *sent)), "ATTACHMENT_NOT_FOUND");
  EXPECT_THAT(everything_kept(), testing::Not(testing::HasSubstr("照片")));
  clock_.advance(std::chrono::hours(8 * 24));
  run([&]() -> boost::asio::awaitable<int> {
    co_await files_->prune();
    co_return 0;
  }());
  attachment::v1::FinishUploadRequest finish;
  finish.set_upload_id(sent->attachment().id());
  EXPECT_EQ(reason_of(call_as("wang", *file_stub_, &Files::FinishUpload, finish)),
            "ATTACHMENT_NOT_FOUND")
      << "deleted after a week";
}

TEST_P(MessageFilesTest, SpeechIsLookedInto) {
  const auto id = direct("wang", "li");
  const auto uploaded = upload("wang", Recorder().record(3'000), "语音.ogg");
  const auto request = file_message(id, pb::MESSAGE_KIND_VOICE, uploaded);
  const auto sent = expect_ok(call("wang", &Stub::SendMessage, request));
  ASSERT_TRUE(sent);
  EXPECT_EQ(sent->voice().duration_ms(), 3'000);
  EXPECT_EQ(sent->voice().waveform().size(), 64U);
  const auto read = messages("li", id).front();
  EXPECT_EQ(read.voice().waveform(), sent->voice().waveform());
  EXPECT_EQ(read.voice().duration_ms(), 3'000);
  EXPECT_EQ(expect_ok(call("wang", &Stub::SendMessage, request))->sequence(), sent->sequence());
  auto reply = message(id, "听到了");
  reply.set_reply_to(sent->sequence());
  const auto quote = expect_ok(call("li", &Stub::SendMessage, reply))->quote();
  EXPECT_EQ(quote.kind(), pb::MESSAGE_KIND_VOICE);
  EXPECT_TRUE(quote.text().empty());
  ASSERT_TRUE(expect_ok(recall("wang", id, sent->sequence())));
  EXPECT_FALSE(messages("li", id).front().has_voice());
  EXPECT_EQ(reason_of(send_file("wang", id, pb::MESSAGE_KIND_VOICE,
                                upload("wang", Recorder().record(61'000), "太长.ogg"))),
            "INVALID_ARGUMENT");
}

TEST_P(MessageFilesTest, SaysWhatIsWrong) {
  const auto id = direct("wang", "li");
  const auto text = upload("wang", "只是文字", "文字.txt");
  EXPECT_EQ(reason_of(send_file("wang", id, pb::MESSAGE_KIND_PICTURE, text)), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(send_file("wang", id, pb::MESSAGE_KIND_VOICE, text)), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(send_file("li", id, pb::MESSAGE_KIND_FILE, text)), "ATTACHMENT_NOT_FOUND")
      << "who has not uploaded it";
  EXPECT_EQ(reason_of(send_file("wang", id, pb::MESSAGE_KIND_FILE, "nothing")),
            "ATTACHMENT_NOT_FOUND");
  auto wrong = file_message(id, pb::MESSAGE_KIND_FILE, "");
  wrong.set_text("说明");
  wrong.add_mentioned_card_ids("li");
  const auto refused = call("wang", &Stub::SendMessage, wrong);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().violations.size(), 3U);
  auto both = message(id, "您好");
  both.set_attachment_id(text);
  EXPECT_EQ(reason_of(call("wang", &Stub::SendMessage, both)), "INVALID_ARGUMENT");
  EXPECT_THAT(texts("li", id), IsEmpty());
}

TEST_P(MessageFilesTest, ErasingACardLetsItsFilesGo) {
  const auto id = direct("li", "li");
  const auto uploaded = upload("li", "只给自己的文件", "笔记.txt");
  ASSERT_TRUE(expect_ok(send_file("li", id, pb::MESSAGE_KIND_FILE, uploaded)));
  ASSERT_TRUE(run(database().write(
      [&](storage::Connection& it) { return erase_card(it, "li", clock_.now_ms()); })));
  const auto places = run(database().read(
      [](storage::Connection& it) { return it.execute("SELECT 1 FROM attachment_place"); }));
  ASSERT_TRUE(places);
  EXPECT_TRUE(places->empty());
}

}  // namespace
}  // namespace mct::chat
