#pragma once

#include <functional>

#include "app/core/channel/channel.h"
#include "app/features/directory/staff_sheet_types.h"

namespace mct::app {

class DirectoryClient;

// The people of a unit as a sheet: in, out, and back. Proto types end here.
class StaffSheetClient {
 public:
  template <class T>
  using Handler = std::function<void(Result<T>)>;

  StaffSheetClient(Channel& channel, DirectoryClient& directory)
      : channel_(channel), directory_(directory) {}

  // Nothing is written.
  [[nodiscard]] PendingCall compare(const StaffSheet& sheet, const QString& request_id,
                                    Handler<SheetComparison> handler);
  // Only to what was compared with.
  [[nodiscard]] PendingCall apply(const StaffSheet& sheet, qint64 revision,
                                  const QString& request_id, Handler<SheetComparison> handler);
  // Takes the last import back; hands on how many cards are as they were.
  [[nodiscard]] PendingCall undo(const QString& organization_id, Handler<int> handler);
  // The people as a sheet, or an empty one.
  [[nodiscard]] PendingCall write(const QString& organization_id, SheetFormat format, bool empty,
                                  Handler<QByteArray> handler);

 private:
  Channel& channel_;
  DirectoryClient& directory_;
};

}  // namespace mct::app
