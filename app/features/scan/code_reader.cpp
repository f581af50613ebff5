#include "app/features/scan/code_reader.h"

#define ZX_USE_UTF8 1  // text() in UTF-8, as from version 2 on
#include <ZXing/ReadBarcode.h>

namespace mct::app {

QString read_code(const QImage& picture) {
  if (picture.isNull()) return {};
  const auto grey = picture.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                              ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
  auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
  // The first copes with shadows, the second with pale prints.
  for (const auto binarizer : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram}) {
    const auto found = ZXing::ReadBarcode(view, hints.setBinarizer(binarizer));
    if (found.isValid()) return QString::fromStdString(found.text());
  }
  return {};
}

}  // namespace mct::app
