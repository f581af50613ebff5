#include "app/features/directory/staff_import_form.h"

#include <algorithm>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/directory/staff_sheet_client.h"
#include "app/platform/sheet_choice.h"

namespace mct::app {

void StaffImportForm::attach(const Services& services) {
  client_ = &services.get<StaffSheetClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

void StaffImportForm::choose() {
  choose_sheet(*files_, this, [this](std::optional<ChosenSheet> chosen) {
    drop();
    if (!chosen) return complain(tr("请选择 XLSX 或 CSV 文件"));
    file_name_ = chosen->name;
    sheet_ = {organization_id_, chosen->csv ? SheetFormat::csv : SheetFormat::xlsx,
              std::move(chosen->content), false};
    request_id_ = new_request_id();
    compare();
  });
}

void StaffImportForm::set_revoke_missing(bool revoke) {
  if (revoke == sheet_.revoke_missing) return;
  sheet_.revoke_missing = revoke;
  compare();
}

void StaffImportForm::compare() {
  emit comparisonChanged();
  wait_for(client_->compare(sheet_, request_id_, [this](const Result<SheetComparison>& outcome) {
    if (outcome) {
      complain({});
      return show(*outcome);
    }
    // What was compared before is not what would be applied now.
    compared_ = false;
    complain(input_error_text(outcome.error()));
    emit comparisonChanged();
  }));
}

void StaffImportForm::show(SheetComparison comparison) {
  comparison_ = std::move(comparison);
  compared_ = true;
  changes_.show(comparison_);
  emit comparisonChanged();
}

void StaffImportForm::apply() {
  if (busy() || !applicable()) return;
  wait_for(client_->apply(sheet_, comparison_.revision, request_id_,
                          [this](const Result<SheetComparison>& outcome) { applied(outcome); }));
}

void StaffImportForm::applied(const Result<SheetComparison>& outcome) {
  if (!outcome && outcome.error().reason == QLatin1String("DIRECTORY_CHANGED")) {
    navigation_->say(mct::app::error_text(outcome.error()));
    return compare();
  }
  if (!outcome) return complain(input_error_text(outcome.error()));
  complain({});
  // What became wrong since the comparison: nothing was written.
  if (!outcome->applied) return show(*outcome);
  navigation_->say(tr("已导入%1").arg(file_name_));
  drop();
}

void StaffImportForm::drop() {
  file_name_.clear();
  sheet_ = {};
  compared_ = false;
  comparison_ = {};
  changes_.show(comparison_);
  cancel();
  emit comparisonChanged();
}

void StaffImportForm::undo() {
  if (busy()) return;
  wait_for(client_->undo(organization_id_, [this](const Result<int>& restored) {
    if (!restored)
      return complain(restored.error().reason == QLatin1String("CARD_CHANGED")
                          ? tr("导入之后有名片又改过，或已被领取，不能整批撤回")
                          : mct::app::error_text(restored.error()));
    complain({});
    navigation_->say(tr("已撤回上次导入，%1 张名片恢复原样").arg(*restored));
  }));
}

int StaffImportForm::count(SheetChange::Action action) const {
  return static_cast<int>(std::ranges::count(comparison_.changes, action, &SheetChange::action));
}

int StaffImportForm::missing() const {
  return count(SheetChange::Action::missing) + count(SheetChange::Action::revoke);
}

bool StaffImportForm::applicable() const {
  const bool changes_something = std::ranges::any_of(
      comparison_.changes,
      [](const SheetChange& change) { return change.action != SheetChange::Action::missing; });
  return compared_ && problems() == 0 && changes_something;
}

}  // namespace mct::app
