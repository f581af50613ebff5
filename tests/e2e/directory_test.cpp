#include <grpcpp/grpcpp.h>
#include <gtest/gtest.h>

#include "mct/directory/v1/card_service.grpc.pb.h"
#include "mct/directory/v1/directory_service.grpc.pb.h"

#include "tests/e2e/town.h"

namespace mct::e2e {
namespace {

namespace directory = mct::directory::v1;

// Someone signs up, claims the card that waits, is found by a colleague, is revoked, and is cut off
// while their stream is open.
TEST(Directory, ARevokedCardIsCutOffWhileItsStreamIsOpen) {
  BackendProcess backend;
  ASSERT_TRUE(backend.start()) << backend.log().toStdString();
  auto channel =
      grpc::CreateChannel(backend.address().toStdString(), grpc::InsecureChannelCredentials());
  Town town(backend, channel);
  auto cards = directory::CardService::NewStub(channel);
  auto directory = directory::DirectoryService::NewStub(channel);
  const auto person = town.staff("minzheng");
  const auto colleague = town.staff("jiaowei");

  const auto find = [&](const Someone& who) {
    grpc::ClientContext context;
    who.sign(context);
    directory::SearchCardsRequest request;
    request.set_query("民政局 样例");
    directory::SearchCardsResponse response;
    auto status = directory->SearchCards(&context, request, &response);
    EXPECT_TRUE(status.ok() || reason_of(status) == "CARD_NOT_HELD") << status.error_message();
    return response.cards_size();
  };
  EXPECT_EQ(find(colleague), 1);

  grpc::ClientContext watching;
  person.sign(watching);
  auto stream = cards->WatchMyCards(&watching, {});
  directory::MyCards mine;
  ASSERT_TRUE(stream->Read(&mine));
  EXPECT_EQ(mine.cards_size(), 2);
  town.revoke(person.card, 2);
  while (stream->Read(&mine)) {
  }
  EXPECT_EQ(reason_of(stream->Finish()), "CARD_REVOKED");
  EXPECT_EQ(find(colleague), 0);
  EXPECT_EQ(find(person), 0);

  grpc::ClientContext after;
  after.AddMetadata("authorization", "Bearer " + person.token);
  ASSERT_TRUE(cards->GetMyCards(&after, {}, &mine).ok());
  EXPECT_EQ(mine.cards_size(), 1) << "the account and its personal card stay";
}

}  // namespace
}  // namespace mct::e2e
