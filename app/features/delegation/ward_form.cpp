#include "app/features/delegation/ward_form.h"

#include "app/features/delegation/delegation_client.h"

namespace mct::app {

void WardForm::add() {
  if (busy()) return;
  if (nickname_.trimmed().isEmpty()) return complain(tr("请填写称呼"));
  if (chosen().isEmpty()) return complain(tr("请至少选择一项"));
  wait_for(
      client().add_ward({nickname_.trimmed(), birth_date_.trimmed(), chosen(), request_id()},
                        [this](const Result<void>& outcome) { conclude(outcome, tr("已添加")); }));
}

}  // namespace mct::app
