#include "app/platform/platform.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace mct::app {
namespace {

// report.pdf, report (2).pdf, report (3).pdf, …: the first that is not there.
QString free_path(const QDir& folder, const QString& name) {
  const QFileInfo wanted(name);
  QString path = folder.filePath(name);
  for (int i = 2; QFileInfo::exists(path); ++i)
    path = folder.filePath(
        QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix()));
  return path;
}

}  // namespace

void Platform::announce(const QString&, const QString&, const QString&) {}

bool Platform::save(const QString& name, const QByteArray& content) {
  return !store(name, content).isEmpty();
}

QString Platform::store(const QString& name, const QByteArray& content) {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
  const auto path = free_path(folder, name);
  QSaveFile file(path);
  const bool saved = folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly) &&
                     file.write(content) == content.size() && file.commit();
  const auto shown = QDir::toNativeSeparators(path);
  emit notice(saved ? Platform::tr("已保存到 %1").arg(shown)
                    : Platform::tr("存不到 %1：%2").arg(shown, file.errorString()));
  return saved ? path : QString();
}

}  // namespace mct::app
