#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace mct::app {

// A text as a QR code (ISO/IEC 18004), as large as the item allows in whole pixels per module, with
// the quiet zone of four modules. Dark on light in every mode: scanners want it so.
class QrCode : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString text READ text WRITE set_text NOTIFY textChanged)

 public:
  using QQuickPaintedItem::QQuickPaintedItem;

  QString text() const { return text_; }
  void set_text(const QString& text);
  void paint(QPainter* painter) override;

 signals:
  void textChanged();

 private:
  QString text_;
  QImage modules_;  // one pixel a module
};

}  // namespace mct::app
