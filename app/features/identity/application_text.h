#pragma once

#include <QString>

#include "app/features/identity/identity_types.h"

namespace mct::app {

// 实名认证, 变更姓名 or 变更头像, in the language of the app.
QString application_title(ApplicationKind kind);

QString application_time(qint64 ms);

}  // namespace mct::app
