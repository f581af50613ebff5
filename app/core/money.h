#pragma once

#include <QString>

namespace mct::app {

// An amount for people, such as ¥1,234.50 or ¥40. `fen`: 1/100 yuan, at least 0.
QString money_text(qint64 fen);

}  // namespace mct::app
