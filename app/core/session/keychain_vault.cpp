#include "app/core/session/keychain_vault.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace mct::app {
namespace {

const QString service = QStringLiteral("mct");
constexpr int longest_wait_ms = 2'000;

}  // namespace

KeychainVault::KeychainVault(const QString& folder, const QString& name, const QString& file)
    : key_(name + QLatin1Char(':') + QDir(folder).absolutePath()),
      fallback_(folder + QLatin1Char('/') + file) {}

KeychainVault::~KeychainVault() {
  if (!writing_) return;
  QEventLoop loop;
  QObject::connect(writing_, &QObject::destroyed, &loop, &QEventLoop::quit);
  QTimer::singleShot(longest_wait_ms, &loop, &QEventLoop::quit);
  loop.exec();
}

void KeychainVault::start(QKeychain::Job* job, std::function<void()> ended) {
  job->setKey(key_);
  QObject::connect(job, &QKeychain::Job::finished, &scope_, std::move(ended));
  job->start();
}

void KeychainVault::read(std::function<void(QByteArray)> answer) {
  auto* job = new QKeychain::ReadPasswordJob(service);
  start(job, [this, job, answer = std::move(answer)] {
    answer(job->error() == QKeychain::NoError ? job->binaryData() : read_file());
  });
}

void KeychainVault::write(const QByteArray& secret) {
  if (secret.isEmpty()) {
    writing_ = new QKeychain::DeletePasswordJob(service);
  } else {
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    writing_ = job;
  }
  auto* job = writing_.data();
  start(job, [this, job, secret] {
    // What is not in the keychain, or is no longer wanted there, is not left in the file either.
    write_file(job->error() == QKeychain::NoError ? QByteArray() : secret);
  });
}

QByteArray KeychainVault::read_file() const {
  QFile file(fallback_);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void KeychainVault::write_file(const QByteArray& secret) const {
  if (secret.isEmpty()) {
    QFile::remove(fallback_);
    return;
  }
  QFile file(fallback_);
  // Nobody else may read it, from before there is anything in it.
  const bool written = file.open(QIODevice::WriteOnly) &&
                       file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                       file.write(secret) == secret.size();
  if (!written) qWarning("a secret cannot be kept: %s", qPrintable(file.errorString()));
}

}  // namespace mct::app
