#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "mct/notice/v1/notice.pb.h"

namespace mct::app {

class DeviceCache;

// The notices that cards get, kept on the device. Part of NoticeClient.
class StoredNotices {
 public:
  using Message = mct::notice::v1::Notice;

  explicit StoredNotices(DeviceCache& cache);

  // The newest first.
  std::vector<Message> all(const QString& card_id) const;
  std::optional<Message> find(const QString& card_id, const QString& id) const;
  void put(const QString& card_id, const Message& notice);
  // These, and no others.
  void replace(const QString& card_id, const google::protobuf::RepeatedPtrField<Message>& notices);

 private:
  DeviceCache& cache_;
};

}  // namespace mct::app
