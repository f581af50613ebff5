#include "backend/attachments/tests/attachment_fixture.h"

namespace mct::attachments {
namespace {

using std::chrono::days;

class UploadTest : public AttachmentTest {};
MCT_ON_BOTH_ENGINES(UploadTest);

TEST_P(UploadTest, GoesOnWhereItWasCut) {
  const auto request = wanted(text_);
  const auto begun = start(request);
  ASSERT_TRUE(begun) << begun.error().message;
  EXPECT_EQ(begun->id().size(), 32U);
  EXPECT_EQ(reason_of(put(begun->id(), text_, piece_bytes)), "UPLOAD_OUT_OF_ORDER");
  ASSERT_TRUE(put(begun->id(), text_, 0));
  EXPECT_EQ(put(begun->id(), text_, 0)->received(), piece_bytes);
  EXPECT_EQ(reason_of(finish(begun->id())), "UPLOAD_INCOMPLETE");
  const auto again = start(request);
  EXPECT_EQ(again->id(), begun->id());
  EXPECT_EQ(again->received(), piece_bytes);
  ASSERT_TRUE(put(begun->id(), text_, piece_bytes));
  EXPECT_EQ(put(begun->id(), text_, 2 * piece_bytes)->received(),
            static_cast<std::int64_t>(text_.size()));
  const auto attachment = finish(begun->id());
  ASSERT_TRUE(attachment) << attachment.error().message;
  EXPECT_EQ(attachment->media_type(), "text/plain");
  EXPECT_FALSE(attachment->has_thumbnail());
  EXPECT_EQ(finish(begun->id())->sha256(), sha256_hex(text_));
  EXPECT_EQ(own(begun->id()).value(), text_);
  EXPECT_TRUE(start(request)->ready());
}

TEST_P(UploadTest, SaysWhatIsWrongWithAFile) {
  auto damaged = wanted(text_);
  damaged.set_sha256(std::string(64, '0'));
  const auto begun = start(damaged);
  for (std::int64_t at = 0; at < 3 * piece_bytes; at += piece_bytes) put(begun->id(), text_, at);
  EXPECT_EQ(reason_of(finish(begun->id())), "CHECKSUM_MISMATCH");
  EXPECT_EQ(reason_of(upload("\x7f"
                             "ELF\x02\x01\x01" +
                             std::string(60, '\0'))),
            "TYPE_NOT_ALLOWED");
  EXPECT_EQ(reason_of(upload("<!DOCTYPE html><html><script>x</script></html>")),
            "TYPE_NOT_ALLOWED");
  auto large = wanted("x");
  large.set_size((50 << 20) + 1);
  EXPECT_EQ(reason_of(start(large)), "ATTACHMENT_TOO_LARGE");
  EXPECT_EQ(reason_of(start(wanted(""))), "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(start(wanted("x", "../x"))), "INVALID_ARGUMENT");
}

TEST_P(UploadTest, WhatIsGivenUpGoesAndFreesItsRoom) {
  const std::string large(3 << 20, 'x');
  ASSERT_TRUE(start(wanted(large)));
  EXPECT_EQ(reason_of(start(wanted(large))), "QUOTA_EXCEEDED");
  EXPECT_TRUE(start(wanted(large), "bert"));
  clock_.advance(days(2));
  prune();
  const auto loose = upload(text_), hung = upload(text_);
  ASSERT_TRUE(loose && hung);
  const Place notice{"notice", "n1"};
  auto hang = [&](Connection& it) { return attach(it, "anna", {hung->id()}, notice); };
  ASSERT_TRUE(run(database().write(hang)));
  clock_.advance(days(8));
  prune();
  EXPECT_FALSE(own(loose->id()));
  EXPECT_TRUE(own(hung->id()));
  auto let_go = [&](Connection& it) { return detach(it, notice, clock_.now_ms()); };
  ASSERT_TRUE(run(database().write(let_go)));
  prune();
  EXPECT_TRUE(own(hung->id()));
  clock_.advance(days(8));
  prune();
  EXPECT_FALSE(own(hung->id()));
}

}  // namespace
}  // namespace mct::attachments
