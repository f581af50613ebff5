#include "backend/rpc/method.h"

#include <google/protobuf/descriptor.h>
#include <stdexcept>
#include <utility>

namespace mct::rpc {

void CallCounters::add(grpc::StatusCode code, std::chrono::microseconds took) {
  by_code.at(static_cast<std::size_t>(code)).fetch_add(1, std::memory_order_relaxed);
  microseconds.fetch_add(static_cast<std::uint64_t>(took.count()), std::memory_order_relaxed);
}

Method::Method(std::string name, common::v1::Access access, bool long_lived, common::v1::Duty duty)
    : name_(std::move(name)),
      access_(access),
      long_lived_(long_lived),
      duty_(duty),
      counters_(std::make_shared<CallCounters>()) {}

Method Method::find(const std::string& full_name) {
  const auto* pool = google::protobuf::DescriptorPool::generated_pool();
  const auto* method = pool->FindMethodByName(full_name);
  if (method == nullptr) throw std::invalid_argument("no method " + full_name);
  const auto& options = method->options();
  return {full_name, options.GetExtension(common::v1::access),
          options.GetExtension(common::v1::long_lived), options.GetExtension(common::v1::duty)};
}

}  // namespace mct::rpc
