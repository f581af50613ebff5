#include <fstream>

#include "tests/fault/served.h"
#include "tests/fault/watcher.h"

namespace mct::fault {
namespace {

using namespace std::chrono_literals;
using Events = events::v1::EventService::Stub;

// A stream that is opened and not read, as on a phone in a tunnel.
class SlowReader {
 public:
  SlowReader(const std::string& address, const Someone& who)
      : stub_(events::v1::EventService::NewStub(channel_to(address))) {
    who.sign(context_);
    stream_ = stub_->Watch(&context_, {});
  }
  ~SlowReader() { context_.TryCancel(); }

  // Reads at last, up to this event of the topic: how many came, each right behind the one before.
  std::int64_t read_up_to(const std::string& topic, std::int64_t last) {
    std::int64_t cursor = 0;
    for (events::v1::WatchResponse answer; cursor < last && stream_->Read(&answer);)
      for (const auto& event : answer.events())
        if (event.topic() == topic && event.sequence() == cursor + 1) ++cursor;
    return cursor;
  }

 private:
  std::unique_ptr<Events> stub_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReader<events::v1::WatchResponse>> stream_;
};

std::int64_t resident_kib(qint64 process_id) {
  std::ifstream status("/proc/" + std::to_string(process_id) + "/status");
  for (std::string word; status >> word;)
    if (word == "VmRSS:") {
      std::int64_t kib = 0;
      status >> kib;
      return kib;
    }
  return 0;
}

class SlowReaderTest : public FaultTest {};
MCT_ON_BOTH_ENGINES(SlowReaderTest);

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int most_growth_kib = 1 << 20;  // with the sanitizer's own memory
#else
constexpr int most_growth_kib = 64 << 10;
#endif

// Held for everybody who does not read, what is said here would take 200 MiB and more.
TEST_P(SlowReaderTest, WhoDoesNotReadDelaysNobodyAndIsNotHeldInMemory) {
  constexpr int readers = 50;
  const int messages = size(400, 2'000);
  const auto address = backend().address().toStdString();
  std::vector<std::unique_ptr<SlowReader>> slow;
  for (int i = 0; i < readers; ++i)
    slow.push_back(std::make_unique<SlowReader>(address, room().person(i % 2)));
  Watcher quick(channel_to(address), room().person(2), room().topic());
  ASSERT_TRUE(quick.is_live());

  std::string text;
  while (text.size() < 12'000) text += "样";
  const auto before = resident_kib(backend().process_id());
  const auto stub = chat::v1::ChatService::NewStub(channel());
  std::map<std::int64_t, std::chrono::steady_clock::time_point> said;
  chat::v1::Message sent;
  for (int i = 0; i < messages; ++i) {
    const auto status =
        send(room().person(3), *stub, room().id, "long-" + std::to_string(i), text, sent);
    ASSERT_TRUE(status.ok()) << status.error_message();
    said[sent.sequence()] = std::chrono::steady_clock::now();
  }
  ASSERT_TRUE(quick.reaches(sent.sequence()));
  EXPECT_LT(resident_kib(backend().process_id()) - before, most_growth_kib);
  EXPECT_EQ(quick.complaints(), std::vector<std::string>());
  EXPECT_EQ(quick.beginnings(), 1);
  for (const auto& it : quick.seen())
    EXPECT_TRUE(!said.contains(it.sequence) || it.at < said[it.sequence] + 2s) << it.sequence;

  for (const auto& reader : slow)
    ASSERT_EQ(reader->read_up_to(room().topic(), sent.sequence()), sent.sequence());
}

}  // namespace
}  // namespace mct::fault
