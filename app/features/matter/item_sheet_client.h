#pragma once

#include <functional>

#include <QByteArray>

#include "app/core/channel/channel.h"

namespace mct::app {

// The form that units describe their items with. Proto types end here.
class ItemSheetClient {
 public:
  explicit ItemSheetClient(Channel& channel) : channel_(channel) {}

  // A workbook with the items of this agency; the empty one when there is none.
  [[nodiscard]] PendingCall write(const QString& agency_id,
                                  std::function<void(Result<QByteArray>)> handler);

 private:
  Channel& channel_;
};

}  // namespace mct::app
