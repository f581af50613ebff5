#include "app/features/property/bill_import_form.h"

#include "app/core/error_text.h"
#include "app/core/money.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/property/property_client.h"
#include "app/platform/sheet_choice.h"

namespace mct::app {

void BillImportForm::attach(const Services& services) {
  client_ = &services.get<PropertyClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

void BillImportForm::choose() {
  choose_sheet(*files_, this, [this](std::optional<ChosenSheet> chosen) {
    drop();
    if (!chosen) return complain(tr("请选择 XLSX 或 CSV 文件"));
    file_name_ = chosen->name;
    sheet_ = {community_id_, chosen->csv, std::move(chosen->content)};
    request_id_ = new_request_id();
    look();
  });
}

void BillImportForm::look() {
  emit importChanged();
  wait_for(client_->look(sheet_, request_id_,
                         [this](const Result<BillImport>& outcome) { show(outcome); }));
}

bool BillImportForm::show(const Result<BillImport>& outcome) {
  looked_ = outcome.has_value();
  if (outcome) import_ = *outcome;
  complain(outcome ? QString() : input_error_text(outcome.error()));
  emit importChanged();
  return looked_;
}

void BillImportForm::issue() {
  if (busy() || !applicable()) return;
  wait_for(client_->issue(sheet_, request_id_, [this](const Result<BillImport>& outcome) {
    // What became wrong since it was looked at: nothing was issued.
    if (!show(outcome) || !outcome->applied) return;
    navigation_->say(tr("已下发 %n 张账单", nullptr, outcome->count));
    emit finished();
  }));
}

void BillImportForm::drop() {
  file_name_.clear();
  sheet_ = {};
  import_ = {};
  looked_ = false;
  cancel();
  complain({});
  emit importChanged();
}

QString BillImportForm::summary() const {
  if (!looked_) return {};
  if (!import_.problems.isEmpty())
    return tr("有 %n 处要改，改好后再选一次", nullptr, static_cast<int>(import_.problems.size()));
  return tr("%n 张账单，共 %1", nullptr, import_.count).arg(money_text(import_.total_fen));
}

QVariantList BillImportForm::problems() const {
  QVariantList all;
  for (const auto& it : import_.problems)
    all.append(QVariantMap{{"where", place_text(it)}, {"what", it.what}});
  return all;
}

}  // namespace mct::app
