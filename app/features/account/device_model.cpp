#include "app/features/account/device_model.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/outbox/outbox.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/account/account_client.h"

namespace mct::app {

DeviceModel::DeviceModel(QObject* parent)
    : ListModel({"id", "name", "seenText", "current"}, parent) {}

void DeviceModel::attach(const Services& services) {
  client_ = &services.get<AccountClient>();
  session_ = &services.get<Session>();
  outbox_ = &services.get<Outbox>();
}

void DeviceModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->devices([this](const Result<QList<SignedInDevice>>& devices) {
    if (devices) {
      beginResetModel();
      devices_ = *devices;
      endResetModel();
      status_.show_fresh(devices_.isEmpty());
    } else {
      status_.fail(devices.error());
    }
    emit statusChanged();
  });
}

bool DeviceModel::hasUnsent() const {
  return outbox_->count() > 0;
}

void DeviceModel::end(const QString& id) {
  const bool current = std::ranges::any_of(
      devices_, [&](const auto& device) { return device.id == id && device.current; });
  ending_ = client_->end_device(id, [this, current](const Result<void>& outcome) {
    if (!outcome) {
      status_.fail(outcome.error());
      emit statusChanged();
    } else if (current) {
      session_->end();
    } else {
      load();
    }
  });
}

QVariant DeviceModel::value(int row, int role) const {
  const auto& device = devices_[row];
  switch (role) {
    case Id:
      return device.id;
    case Name:
      return device.name;
    case SeenText:
      return device.current ? tr("本机")
                            : tr("上次使用 %1")
                                  .arg(QLocale().toString(
                                      QDateTime::fromMSecsSinceEpoch(device.last_seen_ms).date(),
                                      QStringLiteral("yyyy-MM-dd")));
    case Current:
      return device.current;
    default:
      return {};
  }
}

}  // namespace mct::app
