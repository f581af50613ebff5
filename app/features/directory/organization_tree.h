#pragma once

#include "app/features/directory/directory_types.h"

namespace mct::app {

// Questions to the district's tree, as DirectoryClient::organizations gives it.

// nullptr: there is none.
const Organization* find(const QList<Organization>& tree, const QString& id);
// `id` is `above` or somewhere below it.
bool is_within(const QList<Organization>& tree, const QString& id, const QString& above);
// The nearest one that is not a department, from `id` up; empty: there is none.
QString unit_of(const QList<Organization>& tree, const QString& id);
// Short names from the unit down, between · : 民政局 · 办公室.
QString name_of(const QList<Organization>& tree, const QString& id);

}  // namespace mct::app
