#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/core/session/token_vault.h"

namespace QKeychain {
class Job;
}

namespace mct::app {

// The system's keychain, through QtKeychain. Where a system has none, the secret stands in a file
// that the person alone may read, in the app's data folder.
class KeychainVault final : public TokenVault {
 public:
  // `name`: of the secret among those of the folder; `file`: where it stands without a keychain.
  explicit KeychainVault(const QString& folder,
                         const QString& name = QStringLiteral("refresh-token"),
                         const QString& file = QStringLiteral("session"));
  // Waits, two seconds at most, until what is being written is there.
  ~KeychainVault() override;

  void read(std::function<void(QByteArray secret)> answer) override;
  void write(const QByteArray& secret) override;

 private:
  void start(QKeychain::Job* job, std::function<void()> ended);
  QByteArray read_file() const;
  void write_file(const QByteArray& secret) const;

  const QString key_;       // one for each data folder
  const QString fallback_;  // the file
  QPointer<QKeychain::Job> writing_;
  QObject scope_;  // no answer comes after it is gone
};

}  // namespace mct::app
