#include "backend/rpc/call.h"

#include <boost/asio/post.hpp>
#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <utility>

#include "backend/core/ids.h"
#include "backend/rpc/calls_in_flight.h"
#include "backend/rpc/status_map.h"

namespace mct::rpc {
namespace {

using std::chrono::microseconds;
using std::chrono::steady_clock;

// What a worker adds to a call's strand it runs itself afterwards, without waking another: a
// handler that never waits costs one change of threads instead of two.
auto continuing(asio::thread_pool& workers) {
  return asio::require(workers.get_executor(), asio::execution::relationship.continuation);
}

// Unique rather than secret: this process at random, and then a count. Cheaper than 16 random bytes
// for every call, and calls sort by arrival.
std::string next_call_id() {
  static const std::string process = random_hex(8);
  static std::atomic<std::uint64_t> count{0};
  return fmt::format("{}{:016x}", process, count.fetch_add(1, std::memory_order_relaxed));
}

// What an operator should look at stands out; a caller's own mistakes do not.
spdlog::level::level_enum level_of(grpc::StatusCode code) {
  switch (code) {
    case grpc::UNKNOWN:
    case grpc::INTERNAL:
    case grpc::DATA_LOSS:
      return spdlog::level::err;
    case grpc::RESOURCE_EXHAUSTED:
    case grpc::UNAVAILABLE:
    case grpc::DEADLINE_EXCEEDED:
      return spdlog::level::warn;
    default:
      return spdlog::level::info;
  }
}

}  // namespace

Call::Call(const Method& method, grpc::CallbackServerContext& context, std::size_t bytes_in,
           CallsInFlight& calls, asio::thread_pool& workers)
    : method_(method),
      context_(context),
      calls_(calls),
      strand_(asio::make_strand(continuing(workers))),
      arrived_(steady_clock::now()),
      peer_(context.peer()),
      id_(next_call_id()),
      bytes_in_(bytes_in),
      held_by_grpc_(this) {}

void Call::answer(const Status& outcome) {
  if (answered_) return;
  if (!outcome && outcome.error().reason.code == Code::internal)
    return answer_internal(outcome.error().reason, outcome.error().message);
  conclude(outcome);
}

void Call::answer_internal(Reason reason, std::string_view what) {
  if (answered_) return;  // a cancelled handler unwinds with an exception
  spdlog::error("internal error method={} id={} what={}", method_.name(), id_, what);
  conclude(fail(reason, "服务内部错误，请稍后再试"));
}

void Call::conclude(const Status& outcome) {
  answered_ = true;
  calls_.answered(*this);
  auto status = outcome ? grpc::Status::OK : to_grpc(outcome.error());
  auto took = std::chrono::duration_cast<microseconds>(steady_clock::now() - arrived_);
  method_.counters().add(status.error_code(), took);
  log(status.error_code(), outcome ? "-" : outcome.error().reason.name, took);
  if (!outcome) context_.AddTrailingMetadata("mct-call-id", id_);
  finish(std::move(status));
}

void Call::cancel(Error why) {
  asio::post(strand_, [self = boost::intrusive_ptr<Call>(this), why = std::move(why)]() mutable {
    if (self->answered_) return;
    self->answer(fail(std::move(why)));
    self->cancellation_.emit(asio::cancellation_type::terminal);
  });
}

void Call::on_client_gone() {
  // gRPC ends a call here as well when the client's deadline has passed. Its timer and this clock
  // may differ by a little.
  constexpr auto tolerance = std::chrono::milliseconds(5);
  bool late = std::chrono::system_clock::now() + tolerance >= context_.deadline();
  cancel(late ? Error{mct::reason::deadline_exceeded, "请求超时", {}}
              : Error{mct::reason::cancelled, "请求已取消", {}});
}

void Call::on_grpc_done() {
  auto last = std::move(held_by_grpc_);
  release_share();
}

void Call::release_share() {
  if (shares_.fetch_sub(1, std::memory_order_acq_rel) == 1) calls_.leave(*this);
}

void Call::log(grpc::StatusCode code, std::string_view reason, microseconds took) const {
  spdlog::log(level_of(code),
              "call method={} code={} reason={} ms={:.3f} in={} out={} peer={} id={}",
              method_.name(), name_of(code), reason, static_cast<double>(took.count()) / 1000.0,
              bytes_in_, bytes_out_, peer_, id_);
}

Call::Handling::Handling(boost::intrusive_ptr<Call> call) : call_(std::move(call)) {
  call_->shares_.fetch_add(1, std::memory_order_relaxed);
}

Call::Handling::~Handling() {
  if (call_) call_->release_share();
}

}  // namespace mct::rpc
