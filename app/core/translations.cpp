#include "app/core/translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace mct::app {

Translations::~Translations() {
  QCoreApplication::removeTranslator(&translator_);
}

void Translations::use(const QString& language) {
  QCoreApplication::removeTranslator(&translator_);
  QLocale::setDefault(QLocale(language));
  if (translator_.load("mct_" + language, ":/i18n"))
    QCoreApplication::installTranslator(&translator_);
  emit changed();
}

}  // namespace mct::app
