#include "backend/rpc/method.h"

#include <google/protobuf/descriptor.h>
#include <stdexcept>
#include <utility>

namespace mct::rpc {

void CallCounters::add(grpc::StatusCode code, std::chrono::microseconds took) {
  by_code.at(static_cast<std::size_t>(code)).fetch_add(1, std::memory_order_relaxed);
  microseconds.fetch_add(static_cast<std::uint64_t>(took.count()), std::memory_order_relaxed);
}

Method::Method(std::string name)
    : name_(std::move(name)), counters_(std::make_shared<CallCounters>()) {}

Method Method::find(const std::string& full_name) {
  const auto* pool = google::protobuf::DescriptorPool::generated_pool();
  const auto* method = pool->FindMethodByName(full_name);
  if (method == nullptr) throw std::invalid_argument("no method " + full_name);
  const auto& options = method->options();
  Method found(full_name);
  found.access_ = options.GetExtension(common::v1::access);
  found.long_lived_ = options.GetExtension(common::v1::long_lived);
  found.delegable_ = options.GetExtension(common::v1::delegable);
  found.duty_ = options.GetExtension(common::v1::duty);
  return found;
}

}  // namespace mct::rpc
