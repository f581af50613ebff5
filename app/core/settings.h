#pragma once

#include <QObject>
#include <QSettings>
#include <QtQmlIntegration>

class QJSEngine;
class QQmlEngine;

namespace mct::app {

// What a person has chosen, kept in settings.ini of the data folder. A value that the file does not
// have, or has wrong, is the default.
class Settings : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString appearance READ appearance WRITE set_appearance NOTIFY appearanceChanged)
  Q_PROPERTY(bool elder READ elder WRITE set_elder NOTIFY elderChanged)
  Q_PROPERTY(bool motion READ motion WRITE set_motion NOTIFY motionChanged)
  Q_PROPERTY(QString language READ language WRITE set_language NOTIFY languageChanged)
  Q_PROPERTY(QString serverAddress READ server_address WRITE set_server_address NOTIFY
                 serverAddressChanged)

 public:
  explicit Settings(const QString& file, QObject* parent = nullptr);
  static Settings* create(QQmlEngine* engine, QJSEngine*);

  // "system", "light" or "dark".
  QString appearance() const;
  void set_appearance(const QString& appearance);
  // 长辈版: larger text and targets.
  bool elder() const;
  void set_elder(bool elder);
  // Whether the interface moves.
  bool motion() const;
  void set_motion(bool motion);
  // "zh_CN" or "en".
  QString language() const;
  // Made at random when it is first asked for; tells this device from others.
  QString device_id();
  // Likewise, for counting installations alone: nobody can join it with the device of an account.
  QString installation_id();
  // The card that was acted through last; empty = the personal one.
  QString acting_card() const { return file_.value("acting_card").toString(); }
  void set_acting_card(const QString& id) { file_.setValue("acting_card", id); }
  void set_language(const QString& language);
  // HOST:PORT, or https://HOST:PORT for TLS.
  QString server_address() const;
  void set_server_address(const QString& address);

 signals:
  void appearanceChanged();
  void elderChanged();
  void motionChanged();
  void languageChanged();
  void serverAddressChanged();

 private:
  QString made_once(const char* key);
  QString choice(const char* key, const QStringList& choices) const;
  bool store(const char* key, const QVariant& value, const QVariant& now);

  QSettings file_;
};

}  // namespace mct::app
