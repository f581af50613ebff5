#include "app/features/directory/department_form.h"

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/directory/directory_client.h"
#include "app/features/directory/organization_tree.h"

namespace mct::app {

void DepartmentForm::attach(const Services& services) {
  client_ = &services.get<DirectoryClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  if (!organization_id_.isEmpty()) return read();
  ready_ = true;
  emit statusChanged();
}

void DepartmentForm::read() {
  wait_for(client_->organizations([this](const Result<QList<Organization>>& tree) {
    if (!tree) return complain(mct::app::error_text(tree.error()));
    const auto* department = find(*tree, organization_id_);
    if (department == nullptr) return complain(tr("没有这个部门，可能已被撤掉"));
    parent_id_ = department->parent_id;
    name_ = department->short_name;
    position_ = QString::number(department->position);
    ready_ = true;
    emit inputChanged();
    complain({});
  }));
}

void DepartmentForm::save() {
  if (busy()) return;
  if (name_.trimmed().isEmpty()) return complain(tr("请填写部门名称"));
  if (!is_position(position_)) return complain(tr("顺序是 0 至 999999 的数字"));
  const DepartmentDetails details{organization_id_, parent_id_, name_.trimmed(), position_.toInt()};
  wait_for(client_->put(details, request_id_, [this](const Result<void>& outcome) {
    if (!outcome) return complain(input_error_text(outcome.error()));
    complain({});
    navigation_->say(tr("已保存"));
    emit finished();
  }));
}

void DepartmentForm::remove() {
  if (busy()) return;
  wait_for(client_->remove(organization_id_, [this](const Result<void>& outcome) {
    if (!settle(outcome)) return;
    navigation_->say(tr("已撤掉%1").arg(name_));
    emit removed();
  }));
}

}  // namespace mct::app
