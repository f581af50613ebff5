#include <atomic>
#include <condition_variable>
#include <fmt/core.h>
#include <iostream>
#include <stdexcept>

#include "mct/notice/v1/notice_sending_service.grpc.pb.h"

#include "tests/load/directory/people_file.h"
#include "tests/load/echo.grpc.pb.h"
#include "tests/load/echoes.h"
#include "tests/load/messages/measures.h"
#include "tests/load/messages/streams.h"

namespace mct::load {
namespace {

using Clock = std::chrono::steady_clock;

// Counts what arrives, and when the last one does.
class Arrivals {
 public:
  void begin(int count) {
    std::lock_guard lock(mutex_);
    left_ = count;
  }
  void arrived() {
    std::lock_guard lock(mutex_);
    if (--left_ > 0) return;
    last_ = Clock::now();
    none_left_.notify_all();
  }
  Clock::time_point last() {
    std::unique_lock lock(mutex_);
    if (!none_left_.wait_for(lock, std::chrono::seconds(60), [this] { return left_ <= 0; }))
      throw std::runtime_error(fmt::format("{} streams have got nothing", left_));
    return last_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable none_left_;
  int left_ = 0;
  Clock::time_point last_;
};

// A bare stream, until its channel ends.
class BareStream : public grpc::ClientReadReactor<EchoMessage> {
 public:
  BareStream(const Channel& channel, Arrivals& arrivals)
      : stub_(FanOutService::NewStub(channel)), arrivals_(arrivals) {
    stub_->async()->Hold(&context_, &request_, this);
    StartRead(&message_);
    StartCall();
  }
  ~BareStream() override {
    context_.TryCancel();
    done_.get_future().wait();
  }

 private:
  void OnReadDone(bool good) override {
    if (!good) return;
    arrivals_.arrived();
    StartRead(&message_);
  }
  void OnDone(const grpc::Status&) override { done_.set_value(); }

  const std::unique_ptr<FanOutService::Stub> stub_;
  grpc::ClientContext context_;
  const EchoMessage request_;
  EchoMessage message_;
  Arrivals& arrivals_;
  std::promise<void> done_;
};

// Has something told to all streams; returns when the server has answered.
using Tell = std::function<void()>;

Tell notices_of(const Channel& channel, const SignedIn& admin) {
  namespace pb = mct::notice::v1;
  std::shared_ptr stub = pb::NoticeSendingService::NewStub(channel);
  return [stub, admin] {
    Call<pb::SendNoticeRequest, pb::Notice> call(admin);
    auto& content = *call.request.mutable_content();
    content.set_kind(pb::NOTICE_KIND_ANNOUNCEMENT);
    content.set_title("样例公告");
    content.set_body("请各科室于本周五下班前报送样例材料。");
    call.request.mutable_audience()->add_organization_ids(prepared_unit);
    call.request.set_request_id(std::to_string(Clock::now().time_since_epoch().count()));
    check(stub->SendNotice(&call.context, call.request, &call.response), "a notice");
  };
}

Tell messages_of(const Channel& channel, const std::vector<SignedIn>& people, int members) {
  namespace pb = mct::chat::v1;
  std::shared_ptr stub = pb::ChatService::NewStub(channel);
  Call<pb::CreateGroupRequest, pb::Conversation> group(people[0]);
  group.request.set_name("样例群");
  for (std::size_t i = 1; i < static_cast<std::size_t>(members); ++i)
    group.request.add_card_ids(people.at(i).card);
  group.request.set_request_id(std::to_string(Clock::now().time_since_epoch().count()));
  check(stub->CreateGroup(&group.context, group.request, &group.response), "a group");
  return [talker = Talker{people[0], channel, stub, group.response.id()}] {
    std::promise<bool> answered;
    send(talker, std::to_string(Clock::now().time_since_epoch().count()),
         [&](bool right) { answered.set_value(right); });
    if (!answered.get_future().get()) throw std::runtime_error("a message was not sent");
  };
}

Tell bytes_of(const Channel& channel, int bytes) {
  std::shared_ptr stub = FanOutService::NewStub(channel);
  return [stub, bytes] {
    grpc::ClientContext context;
    EchoMessage message, answer;
    message.set_payload(std::string(static_cast<std::size_t>(bytes), 'x'));
    check(stub->Tell(&context, message, &answer), "telling");
  };
}

}  // namespace

void hold_streams(const Load& load, const std::vector<SignedIn>& people, const Holding& holding) {
  std::vector<Channel> channels;
  for (int i = 0; i < holding.streams; i += holding.for_each_connection)
    channels.push_back(own_connection(load.target));
  Tell tell;
  if (people.empty())
    tell = bytes_of(channels[0], holding.bytes);
  else
    tell = holding.in_a_group ? messages_of(channels[0], people, holding.streams)
                              : notices_of(channels[0], people[0]);
  Arrivals arrivals;
  std::atomic<int> bytes = holding.bytes;
  const std::string kind = holding.in_a_group ? "message.sent" : "notice.sent";
  const auto got = [&](const events::v1::WatchResponse& answer) {
    if (answer.has_topics() && !answer.topics().more()) arrivals.arrived();
    for (const auto& event : answer.events()) {
      if (event.kind() != kind) continue;
      bytes = static_cast<int>(answer.ByteSizeLong());
      arrivals.arrived();
    }
  };
  std::vector<std::unique_ptr<Stream>> watching;
  std::vector<std::unique_ptr<BareStream>> bare;
  // In pieces, so that the server is not asked for ten thousand things at once.
  constexpr int piece = 200;
  for (int from = 0; from < holding.streams; from += piece) {
    const int to = std::min(holding.streams, from + piece);
    arrivals.begin(to - from);
    for (int i = from; i < to; ++i) {
      const auto& channel = channels[static_cast<std::size_t>(i / holding.for_each_connection)];
      if (people.empty())
        bare.push_back(std::make_unique<BareStream>(channel, arrivals));
      else
        watching.push_back(std::make_unique<Stream>(channel, people.at(static_cast<std::size_t>(i)),
                                                    events::v1::WatchRequest{}, got));
    }
    arrivals.last();
  }
  std::cout << fmt::format(R"({{"streams":{}}})", holding.streams) << std::endl;
  for (std::string line; std::getline(std::cin, line);) {
    arrivals.begin(holding.streams);
    const auto start = Clock::now();
    tell();
    const std::chrono::duration<double, std::milli> took = arrivals.last() - start;
    std::cout << fmt::format(R"({{"ms":{:.2f},"bytes":{}}})", took.count(), bytes.load())
              << std::endl;
  }
}

}  // namespace mct::load
