#pragma once

#include <QVariant>

#include "app/features/property/property_types.h"

namespace mct::app {

// The roles of lists of bills, in this order; see bill_value.
inline const QList<QByteArray> bill_roles{"id",    "title",     "household", "amount",
                                          "state", "stateText", "tone",      "note"};

// id; title (物业费 · 2026年11月); household (community, place and room); amount; state (open,
// late, paid, withdrawn, refunded); stateText and its tone; note: until when it is to be paid, or
// what came of it.
QVariant bill_value(const Bill& bill, int role);

}  // namespace mct::app
