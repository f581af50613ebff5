#pragma once

#include "app/features/document/document_types.h"

// What people call things. Kinds: article 8 of 《党政机关公文处理工作条例》(中办发〔2012〕14号);
// urgencies: article 9 (3).
namespace mct::app::document_text {

inline constexpr int kinds = 15;
QString kind(int kind);
inline constexpr int urgencies = 3;
QString urgency(int urgency);
QString state(DocumentState state);
QString task(DocumentTask task);
// In the trail, such as 会签.
QString done(DocumentVerb verb);
// On a button, such as 同意会签.
QString action(DocumentVerb verb);
// 2026-12-01 14:00
QString time(qint64 ms);
// 2026-12-01
QString date(qint64 ms);

}  // namespace mct::app::document_text
