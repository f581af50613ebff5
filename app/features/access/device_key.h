#pragma once

#include <QByteArray>
#include <QObject>

#include "app/core/session/token_vault.h"

namespace mct::app {

// The key that this device shows passes with (Ed25519): made once, and kept in the vault.
class DeviceKey : public QObject {
  Q_OBJECT

 public:
  // `vault`: of this key alone; must outlive it.
  explicit DeviceKey(TokenVault& vault);

  // Empty until it has been read: ready().
  QByteArray public_key() const { return public_key_; }
  // 64 bytes; empty until it has been read.
  QByteArray sign(const QByteArray& message) const;
  // Another one, so that what was given to this device is worth nothing any more.
  void replace();

 signals:
  void ready();

 private:
  void take(const QByteArray& seed);

  TokenVault& vault_;
  QByteArray public_key_, secret_;
};

}  // namespace mct::app
