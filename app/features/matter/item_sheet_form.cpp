#include "app/features/matter/item_sheet_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/services.h"
#include "app/core/session/session.h"
#include "app/features/matter/item_sheet_client.h"
#include "app/platform/files.h"

namespace mct::app {

void ItemSheetForm::attach(const Services& services) {
  client_ = &services.get<ItemSheetClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
  session_ = &services.get<Session>();
}

void ItemSheetForm::saveOwn() {
  save(session_->unit_id(), tr("本单位事项表.xlsx"));
}

void ItemSheetForm::saveBlank() {
  save({}, tr("事项表（空白）.xlsx"));
}

void ItemSheetForm::save(const QString& agency_id, const QString& file_name) {
  if (busy()) return;
  wait_for(client_->write(agency_id, [this, file_name](const Result<QByteArray>& content) {
    if (!content) return complain(mct::app::error_text(content.error()));
    complain({});
    files_->save({file_name, *content}, this,
                 [this, file_name] { navigation_->say(tr("已保存%1").arg(file_name)); });
  }));
}

}  // namespace mct::app
