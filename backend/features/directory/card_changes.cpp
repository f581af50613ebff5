#include "backend/features/directory/card_changes.h"

#include "backend/core/phone.h"

namespace mct::directory {

std::string_view name_of(Gender gender) {
  switch (gender) {
    case Gender::male:
      return "男";
    case Gender::female:
      return "女";
    case Gender::unsaid:
      break;
  }
  return "";
}

std::string_view name_of(Role role) {
  switch (role) {
    case Role::admin:
      return "管理员";
    case Role::resident:
      return "居民";
    case Role::member:
      break;
  }
  return "成员";
}

std::string names_of(const Duties& duties) {
  return duties.contains(Duty::identity_review) ? "实名审核" : "";
}

std::vector<audit::FieldChange> differences(const CardDetails& before, const CardDetails& after,
                                            const OrganizationTree& tree) {
  std::vector<audit::FieldChange> changes;
  const auto compare = [&](const char* title, std::string former, std::string latter) {
    if (former != latter) changes.push_back({title, std::move(former), std::move(latter)});
  };
  compare("部门", tree.name_of(before.organization_id), tree.name_of(after.organization_id));
  compare("岗位", before.post, after.post);
  compare("姓名", before.name, after.name);
  compare("性别", std::string(name_of(before.gender)), std::string(name_of(after.gender)));
  if (before.phone != after.phone)
    changes.push_back({"手机号码", masked(before.phone), masked(after.phone)});
  compare("办公电话", before.office_phone, after.office_phone);
  compare("顺序", std::to_string(before.position), std::to_string(after.position));
  return changes;
}

}  // namespace mct::directory
