#pragma once

#include <functional>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

namespace mct::app {

// Files that a person chooses on the device. What could not be done is said with notice().
class Files : public QObject {
  Q_OBJECT

 public:
  struct File {
    QString name;  // without its folder
    QByteArray content;
  };
  enum class Kind { sheet, picture, sound, any };
  // The endings of such files, in small letters; none: any.
  static QStringList suffixes(Kind kind) {
    switch (kind) {
      case Kind::sheet:
        return {"xlsx", "csv"};
      case Kind::picture:
        return {"png", "jpg", "jpeg", "webp", "bmp"};
      case Kind::sound:
        return {"opus", "ogg", "mp3", "m4a"};
      case Kind::any:
        break;
    }
    return {};
  }

  using QObject::QObject;

  // Lets a person choose a file. `chosen` is not called when they choose none, or when `context` is
  // gone by then.
  virtual void open(Kind kind, QObject* context, std::function<void(File)> chosen) = 0;
  // Lets a person say where the file is to be kept, and keeps it there; `saved` likewise.
  virtual void save(File file, QObject* context, std::function<void()> saved) = 0;

 signals:
  void notice(const QString& text);
};

}  // namespace mct::app
