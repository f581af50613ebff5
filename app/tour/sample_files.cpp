#include "app/tour/sample_files.h"

#include <QBuffer>
#include <QPainter>

#include "app/ui/qr_code.h"

namespace mct::app {
namespace {

// Beside assets/units/sample/staff.csv: one is new, one has a new post, one is in another
// department, and most are not named.
const auto sheet = QStringLiteral(
    "单位名称,部门,岗位,姓名,性别,手机号码,办公电话,顺序\n"
    "样例单位,办公室,主任,张样例,女,19000000001,010-00000001,10\n"
    "样例单位,办公室,副主任,李样例,男,19000000002,010-00000001,20\n"
    "样例单位,督查室,科员,王样例,男,19000000003,,30\n"
    "样例单位,督查室,科员,冯样例,女,19000000013,,40\n");

QByteArray code_picture() {
  constexpr int side = 320;
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(Qt::white);
  QrCode code;
  code.setSize(image.size());
  code.set_text(QStringLiteral("https://www.example.org/样例"));
  QPainter painter(&image);
  code.paint(&painter);
  painter.end();
  QByteArray png;
  QBuffer buffer(&png);
  image.save(&buffer, "PNG");
  return png;
}

}  // namespace

void SampleFiles::open(Kind kind, QObject*, std::function<void(File)> chosen) {
  if (kind == Kind::picture) return chosen({QStringLiteral("code.png"), code_picture()});
  chosen({QStringLiteral("样例单位人员表.csv"), sheet.toUtf8()});
}

void SampleFiles::save(File, QObject*, std::function<void()> saved) {
  saved();
}

}  // namespace mct::app
