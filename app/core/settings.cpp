#include "app/core/settings.h"

#include <QJSEngine>
#include <QUuid>

#include "app/core/services.h"

namespace mct::app {
namespace {
const QStringList appearances{"system", "light", "dark"};
const QStringList languages{"zh_CN", "en"};
constexpr auto default_address = "127.0.0.1:7420";
}  // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), file_(file, QSettings::IniFormat) {}

Settings* Settings::create(QQmlEngine* engine, QJSEngine*) {
  auto& settings = Services::of(engine).get<Settings>();
  QJSEngine::setObjectOwnership(&settings, QJSEngine::CppOwnership);
  return &settings;
}

QString Settings::choice(const char* key, const QStringList& choices) const {
  const QString value = file_.value(key).toString();
  return choices.contains(value) ? value : choices.first();
}

QString Settings::made_once(const char* key) {
  if (!file_.contains(key)) file_.setValue(key, QUuid::createUuid().toString(QUuid::WithoutBraces));
  return file_.value(key).toString();
}

bool Settings::store(const char* key, const QVariant& value, const QVariant& now) {
  if (value == now) return false;
  file_.setValue(key, value);
  return true;
}

QString Settings::appearance() const {
  return choice("appearance", appearances);
}
bool Settings::elder() const {
  return file_.value("elder", false).toBool();
}
bool Settings::motion() const {
  return file_.value("motion", true).toBool();
}
QString Settings::language() const {
  return choice("language", languages);
}
QString Settings::device_id() {
  return made_once("device_id");
}
QString Settings::installation_id() {
  return made_once("installation_id");
}
QString Settings::server_address() const {
  return file_.value("server_address", default_address).toString();
}

void Settings::set_appearance(const QString& value) {
  if (appearances.contains(value) && store("appearance", value, appearance()))
    emit appearanceChanged();
}

void Settings::set_elder(bool value) {
  if (store("elder", value, elder())) emit elderChanged();
}

void Settings::set_motion(bool value) {
  if (store("motion", value, motion())) emit motionChanged();
}

void Settings::set_language(const QString& value) {
  if (languages.contains(value) && store("language", value, language())) emit languageChanged();
}

void Settings::set_server_address(const QString& value) {
  if (store("server_address", value.trimmed(), server_address())) emit serverAddressChanged();
}

}  // namespace mct::app
