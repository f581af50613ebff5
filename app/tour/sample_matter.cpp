#include "app/tour/sample_matter.h"

namespace mct::app {

QList<NewMatterAnswer> sample_feedback(int which) {
  if (which == 0)
    return {
        {QStringLiteral("class"), QStringLiteral("功能异常"), {}},
        {QStringLiteral("content"),
         QStringLiteral("样例：昨天的会议通知点开后一直空白\n重新登录后还是一样，别的通知能打开。"),
         {}},
        {QStringLiteral("phone"), QStringLiteral("19000000098"), {}}};
  return {
      {QStringLiteral("class"), QStringLiteral("功能建议"), {}},
      {QStringLiteral("content"), QStringLiteral("样例：希望办事指南能按距离排列办理地点"), {}}};
}

}  // namespace mct::app
