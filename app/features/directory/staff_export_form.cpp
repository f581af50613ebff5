#include "app/features/directory/staff_export_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/features/directory/staff_sheet_client.h"
#include "app/platform/files.h"

namespace mct::app {

void StaffExportForm::attach(const Services& services) {
  client_ = &services.get<StaffSheetClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

void StaffExportForm::save(bool empty, const QString& title) {
  if (busy()) return;
  const bool csv = format_ == QLatin1String("csv");
  const auto file_name = title + QChar('.') + format_;
  wait_for(client_->write(organization_id_, csv ? SheetFormat::csv : SheetFormat::xlsx, empty,
                          [this, file_name](const Result<QByteArray>& content) {
                            if (!content) return complain(mct::app::error_text(content.error()));
                            complain({});
                            files_->save({file_name, *content}, this, [this, file_name] {
                              navigation_->say(tr("已保存%1").arg(file_name));
                            });
                          }));
}

}  // namespace mct::app
