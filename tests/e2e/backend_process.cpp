#include "tests/e2e/backend_process.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

namespace mct::e2e {

bool BackendProcess::start() {
  // Into a file: a pipe that nobody reads would fill up and stop it.
  process_.setStandardErrorFile(data_.filePath("mctd.log"));
  process_.start(QStringLiteral(MCT_BINARY_DIR "/bin/mctd"),
                 {"--data", data_.path(), "--listen", "127.0.0.1:0", "--assets",
                  QStringLiteral(MCT_SOURCE_DIR "/assets")});
  QFile file(data_.filePath("address"));
  for (QDeadlineTimer deadline(30'000); !deadline.hasExpired(); QThread::msleep(50)) {
    if (process_.state() == QProcess::NotRunning && !process_.waitForStarted(1'000)) return false;
    if (!file.open(QIODevice::ReadOnly)) continue;
    address_ = QString::fromUtf8(file.readAll()).trimmed();
    file.close();
    if (!address_.isEmpty()) return true;
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
  QFile file(data_.filePath("mctd.log"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string BackendProcess::operator_token() const {
  QFile file(data_.filePath("operator.token"));
  return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string();
}

void BackendProcess::stop() {
  if (process_.state() == QProcess::NotRunning) return;
  process_.terminate();
  if (!process_.waitForFinished(15'000)) process_.kill();
}

}  // namespace mct::e2e
