#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/matter/case_types.h"

namespace mct::app {

// 群众建议办理情况: what everybody may read of suggestions that were handled.
class CaseClient {
 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  explicit CaseClient(Channel& channel) : channel_(channel) {}

  [[nodiscard]] PendingCall list(const CaseFilter& filter, const QString& page,
                                 Handler<CasePage> handler);
  [[nodiscard]] PendingCall get(const QString& source, int number, Handler<HandledCase> handler);

 private:
  Channel& channel_;
};

}  // namespace mct::app
