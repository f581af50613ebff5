#include "app/features/vote/area_import_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/vote/vote_client.h"
#include "app/platform/sheet_choice.h"

namespace mct::app {

void AreaImportForm::attach(const Services& services) {
  client_ = &services.get<VoteClient>();
  files_ = &services.get<Files>();
  navigation_ = &services.get<Navigation>();
}

void AreaImportForm::choose() {
  choose_sheet(*files_, this, [this](std::optional<ChosenSheet> chosen) {
    drop();
    if (!chosen) return complain(tr("请选择 XLSX 或 CSV 文件"));
    file_name_ = chosen->name;
    sheet_ = {community_id_, chosen->csv, std::move(chosen->content)};
    request_id_ = new_request_id();
    emit importChanged();
    ask(true);
  });
}

void AreaImportForm::keep() {
  if (!busy() && applicable()) ask(false);
}

void AreaImportForm::ask(bool look) {
  wait_for(
      client_->import_areas(sheet_, look, request_id_, [this](const Result<AreaImport>& outcome) {
        looked_ = outcome.has_value();
        if (outcome) import_ = *outcome;
        complain(outcome ? QString() : input_error_text(outcome.error()));
        emit importChanged();
        if (!outcome || !outcome->applied) return;
        navigation_->say(tr("已保存 %n 户的面积", nullptr, outcome->households));
        emit finished();
      }));
}

void AreaImportForm::drop() {
  file_name_.clear();
  sheet_ = {};
  import_ = {};
  looked_ = false;
  cancel();
  emit importChanged();
}

QString AreaImportForm::summary() const {
  if (!looked_) return {};
  if (!import_.problems.isEmpty())
    return tr("有 %n 处要改，改好后再选一次", nullptr, static_cast<int>(import_.problems.size()));
  const auto count = tr("%n 户的面积", nullptr, import_.households);
  if (import_.missing == 0) return tr("%1，全社区的面积就齐了").arg(count);
  return tr("%1，还缺 %n 户，缺面积时只按户数计票", nullptr, import_.missing).arg(count);
}

QVariantList AreaImportForm::problems() const {
  QVariantList all;
  for (const auto& it : import_.problems)
    all.append(QVariantMap{{"where", place_text(it)}, {"what", it.what}});
  return all;
}

}  // namespace mct::app
