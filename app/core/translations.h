#pragma once

#include <QObject>
#include <QTranslator>

namespace mct::app {

// The language of the app's texts. The sources are in Chinese; every other language is a .qm file
// in the resources, :/i18n/mct_<language>.qm.
class Translations : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  ~Translations() override;

  // "zh_CN", or a language that has a file. An unknown one leaves the sources' Chinese.
  void use(const QString& language);

 signals:
  void changed();

 private:
  QTranslator translator_;
};

}  // namespace mct::app
