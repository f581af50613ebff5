#include "app/platform/dialog_files.h"

#include <QFile>
#include <QFileInfo>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSaveFile>
#include <QWindow>

namespace mct::app {
namespace {

// No server takes more, and no picture of a code needs more.
constexpr qint64 most_bytes = 50 << 20;

// As FileDialog.FileMode.
enum Mode { OpenFile = 0, SaveFile = 2 };

QString title_of(Files::Kind kind) {
  switch (kind) {
    case Files::Kind::picture:
      return DialogFiles::tr("图片");
    case Files::Kind::sound:
      return DialogFiles::tr("录音");
    case Files::Kind::sheet:
      return DialogFiles::tr("表格");
    case Files::Kind::any:
      break;
  }
  return DialogFiles::tr("文件");
}

QString filter(const QString& title, const QString& patterns) {
  return QStringLiteral("%1 (%2)").arg(title, patterns);
}

QString filter_of(Files::Kind kind) {
  QStringList patterns;
  for (const auto& it : Files::suffixes(kind)) patterns.append(QStringLiteral("*.") + it);
  if (patterns.isEmpty()) patterns.append(QStringLiteral("*"));
  return filter(title_of(kind), patterns.join(QChar(' ')));
}

// Where the content goes: with the ending of its kind, and beside what is there already. Android
// names its files by content:// and makes them itself.
QString place_for(const QUrl& url, const QString& suffix) {
  if (!url.isLocalFile()) return url.toString();
  const QString end = QChar('.') + suffix;
  auto path = url.toLocalFile();
  if (path.endsWith(end, Qt::CaseInsensitive)) path.chop(end.size());
  QString place = path + end;
  for (int number = 2; QFile::exists(place); ++number)
    place = QStringLiteral("%1 (%2)%3").arg(path).arg(number).arg(end);
  return place;
}

}  // namespace

void DialogFiles::show_in(QQmlEngine& engine, QWindow& window) {
  engine_ = &engine;
  window_ = &window;
}

// A dialog that was used before does not take what it is told anew (Qt 6.4).
void DialogFiles::ask(QObject* context, QVariantMap properties, std::function<void(QUrl)> chosen) {
  if (!engine_ || !window_) return emit notice(tr("这台设备不能选择文件"));
  QQmlComponent component(engine_, QUrl(QStringLiteral("qrc:/mct/platform/FileChooser.qml")));
  properties.insert(QStringLiteral("parentWindow"), QVariant::fromValue(window_.data()));
  if (dialog_) dialog_->deleteLater();
  dialog_ = component.createWithInitialProperties(properties);
  if (!dialog_) {
    qCritical("files: %s", qPrintable(component.errorString()));
    return emit notice(tr("这台设备不能选择文件"));
  }
  dialog_->setParent(window_);
  context_ = context;
  chosen_ = std::move(chosen);
  connect(dialog_, SIGNAL(chosen(QUrl)), this, SLOT(accept(QUrl)));
  QMetaObject::invokeMethod(dialog_, "open");
}

void DialogFiles::accept(const QUrl& url) {
  const auto chosen = std::exchange(chosen_, {});
  if (context_ && chosen) chosen(url);
}

void DialogFiles::open(Kind kind, QObject* context, std::function<void(File)> chosen) {
  ask(context, {{"fileMode", OpenFile}, {"nameFilters", QStringList{filter_of(kind)}}},
      [this, chosen = std::move(chosen)](const QUrl& url) { read(url, chosen); });
}

void DialogFiles::save(File file, QObject* context, std::function<void()> saved) {
  const auto suffix = QFileInfo(file.name).suffix();
  const QVariantMap properties{
      {"fileMode", SaveFile},
      {"nameFilters", QStringList{filter(tr("文件"), QStringLiteral("*.") + suffix)}},
      {"defaultSuffix", suffix},
      {"selectedFile", QUrl::fromLocalFile(folder_ + QChar('/') + file.name)}};
  ask(context, properties,
      [this, file = std::move(file), saved = std::move(saved)](const QUrl& url) {
        write(url, file, saved);
      });
}

void DialogFiles::read(const QUrl& url, const std::function<void(File)>& chosen) {
  QFile file(url.isLocalFile() ? url.toLocalFile() : url.toString());
  if (!file.open(QIODevice::ReadOnly)) return emit notice(tr("打不开这个文件"));
  if (file.size() > most_bytes) return emit notice(tr("文件太大"));
  chosen({QFileInfo(file.fileName()).fileName(), file.readAll()});
}

// All of it, or nothing.
void DialogFiles::write(const QUrl& url, const File& file, const std::function<void()>& saved) {
  QSaveFile target(place_for(url, QFileInfo(file.name).suffix()));
  target.setDirectWriteFallback(true);  // where no file can be made beside it
  if (!target.open(QIODevice::WriteOnly) || target.write(file.content) != file.content.size() ||
      !target.commit())
    return emit notice(tr("没有保存成功：%1").arg(target.errorString()));
  saved();
}

}  // namespace mct::app
