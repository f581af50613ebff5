#include "tests/e2e/backend_process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>

namespace mct::e2e {

BackendProcess::BackendProcess(Options options)
    : options_(std::move(options)),
      folder_(options_.data.isEmpty() ? own_folder_.path() : options_.data) {
  auto environment = options_.environment;
  if (!options_.postgres.isEmpty()) environment.insert("MCT_POSTGRES", options_.postgres);
  process_.setProcessEnvironment(environment);
  // Into a file: a pipe that nobody reads would fill up and stop it.
  process_.setStandardErrorFile(file("mctd.log"));
}

bool BackendProcess::launch() {
  // One that was killed has left it.
  QFile::remove(file("address"));
  process_.start(QStringLiteral(MCT_BINARY_DIR "/bin/mctd"),
                 QStringList{"--data", folder_, "--listen", address_, "--assets",
                             QStringLiteral(MCT_SOURCE_DIR "/assets")} +
                     options_.arguments);
  return process_.waitForStarted();
}

bool BackendProcess::await_serving() {
  QFile address(file("address"));
  for (QDeadlineTimer deadline(120'000); !deadline.hasExpired();) {
    if (address.open(QIODevice::ReadOnly)) {
      const auto served = QString::fromUtf8(address.readAll()).trimmed();
      address.close();
      if (!served.isEmpty()) {
        address_ = served;
        return true;
      }
    }
    if (process_.waitForFinished(20) || process_.state() == QProcess::NotRunning) return false;
  }
  return false;
}

QString BackendProcess::await_printed(const QString& pattern) {
  const QRegularExpression expression(pattern);
  QDeadlineTimer deadline(5'000);
  QByteArray printed;
  while (!deadline.hasExpired()) {
    printed += process_.readAllStandardOutput();
    if (auto match = expression.match(QString::fromUtf8(printed)); match.hasMatch())
      return match.captured(1);
    process_.waitForReadyRead(50);
  }
  return {};
}

QByteArray BackendProcess::log() const {
  QFile log(file("mctd.log"));
  return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

std::string BackendProcess::operator_token() const {
  QFile token(file("operator.token"));
  return token.open(QIODevice::ReadOnly) ? token.readAll().trimmed().toStdString() : std::string();
}

void BackendProcess::stop() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.terminate();
  if (!process_.waitForFinished(15'000)) kill();
}

void BackendProcess::kill() {
  process_.kill();
  process_.waitForFinished();
}

}  // namespace mct::e2e
