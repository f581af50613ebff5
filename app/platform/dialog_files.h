#pragma once

#include <QPointer>
#include <QUrl>
#include <QVariantMap>

#include "app/platform/files.h"

class QQmlEngine;
class QWindow;

namespace mct::app {

// Through the file dialog of Qt Quick: the system's own where it has one (also on Android and iOS),
// Qt's otherwise. One dialog at a time; it is loaded when it is first asked for.
class DialogFiles final : public Files {
  Q_OBJECT

 public:
  // `folder`: where saving begins.
  explicit DialogFiles(QString folder) : folder_(std::move(folder)) {}

  // Where the dialog is shown, from now on.
  void show_in(QQmlEngine& engine, QWindow& window);

  void open(Kind kind, QObject* context, std::function<void(File)> chosen) override;
  // Never over a file that is there: not every dialog asks whether it may be.
  void save(File file, QObject* context, std::function<void()> saved) override;

 private slots:
  void accept(const QUrl& url);

 private:
  void ask(QObject* context, QVariantMap properties, std::function<void(QUrl)> chosen);
  void read(const QUrl& url, const std::function<void(File)>& chosen);
  void write(const QUrl& url, const File& file, const std::function<void()>& saved);

  QString folder_;
  QPointer<QQmlEngine> engine_;
  QPointer<QWindow> window_;
  QPointer<QObject> dialog_;  // goes with the window
  QPointer<QObject> context_;
  std::function<void(QUrl)> chosen_;
};

}  // namespace mct::app
