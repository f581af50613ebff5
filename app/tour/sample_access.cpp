#include "app/tour/sample_access.h"

#include <QDateTime>

#include "app/application.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/access/pass_client.h"
#include "app/tour/awaited.h"

namespace mct::app {

QString SampleAccess::visitor_code() {
  auto& client = application_.services().get<PassClient>();
  const auto asked = awaited<void>([&](auto handler) { return client.refresh(handler); });
  if (!went_well(asked) || client.passes().isEmpty()) return {};
  const auto now_ms = QDateTime::currentMSecsSinceEpoch();
  const Invitation invitation{client.passes().first().place, QStringLiteral("样例访客"), now_ms,
                              now_ms + 4 * 3'600'000, new_request_id()};
  const auto visitor =
      awaited<Visitor>([&](auto handler) { return client.invite(invitation, handler); });
  return went_well(visitor) ? (*visitor)->code : QString();
}

}  // namespace mct::app
