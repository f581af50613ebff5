#include "app/tour/sample_repair.h"

#include <QImage>
#include <QPainter>

#include "app/application.h"
#include "app/core/attachments/attachment_uploads.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/matter/matter_client.h"
#include "app/tour/awaited.h"
#include "app/tour/sample_picture.h"

namespace mct::app {
namespace {

// It says what it would show.
QByteArray picture_of_the_work() {
  QImage image(800, 600, QImage::Format_RGB32);
  image.fill(QColor(214, 222, 226));
  QPainter painter(&image);
  auto font = painter.font();
  font.setPixelSize(56);
  painter.setFont(font);
  painter.drawText(image.rect(), Qt::AlignCenter, QStringLiteral("样例 · 换好的阀芯"));
  painter.end();
  return jpeg_of(image);
}

// Of the sample's repairs, in the folder; empty: there is none.
QString repair_in(MatterClient& matters, MatterClient::Folder folder) {
  const auto page =
      awaited<MatterPage>([&](auto handler) { return matters.list(folder, {}, handler); });
  if (!went_well(page)) return {};
  for (const auto& it : (*page)->matters)
    if (it.number.startsWith(QLatin1String("BX"))) return it.id;
  return {};
}

}  // namespace

bool SampleRepair::report() {
  auto& matters = application_.services().get<MatterClient>();
  const MatterClient::Filing repair{
      QStringLiteral("repair"),
      {},
      {{QStringLiteral("class"), QStringLiteral("水电管线"), {}},
       {QStringLiteral("what"), QStringLiteral("样例：厨房水龙头关不严"), {}},
       {QStringLiteral("place"), QStringLiteral("1号楼（样例）1单元301"), {}},
       {QStringLiteral("time"), QStringLiteral("工作日晚上 7 点以后"), {}},
       {QStringLiteral("phone"), QStringLiteral("19000000098"), {}}},
      new_request_id()};
  return went_well(awaited<Matter>([&](auto handler) { return matters.file(repair, handler); }));
}

bool SampleRepair::mend() {
  auto& matters = application_.services().get<MatterClient>();
  const auto id = repair_in(matters, MatterClient::Folder::pending);
  for (const auto verb : {MatterVerb::accepted, MatterVerb::finished}) {
    const auto now = awaited<Matter>([&](auto handler) { return matters.matter(id, handler); });
    if (!went_well(now)) return false;
    MatterClient::Action action{.id = id, .revision = (*now)->revision, .verb = verb};
    if (verb == MatterVerb::finished) {
      action.note = QStringLiteral("样例：换了阀芯，试水半小时不漏。");
      action.attachment_ids.append(
          upload(QStringLiteral("维修后（样例）.jpg"), picture_of_the_work()));
    }
    action.request_id = new_request_id();
    if (!went_well(awaited<Matter>([&](auto handler) { return matters.act(action, handler); })))
      return false;
  }
  return true;
}

QString SampleRepair::own() {
  return repair_in(application_.services().get<MatterClient>(), MatterClient::Folder::own);
}

QString SampleRepair::upload(const QString& name, const QByteArray& content) {
  AttachmentUploads uploads;
  uploads.add(application_.channel(), name, content);
  return wait_until([&] { return uploads.ready(); }) ? uploads.ids().value(0) : QString();
}

}  // namespace mct::app
