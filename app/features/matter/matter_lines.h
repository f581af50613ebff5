#pragma once

#include <QVariantList>

#include "app/features/matter/matter_types.h"

// A matter as a page shows it, in the language of the app.
namespace mct::app::matter_lines {

// {label, value} each.
QVariantList facts(const Matter& matter);
// {title, value, files} each; files {name, size, place} each, by their place in files().
QVariantList answers(const Matter& matter);
// {title, what} each.
QVariantList missing(const Matter& matter);
// As the files of answers.
QVariantList result_files(const Matter& matter);
// {isNew, title, fields} each; fields {title, value} each.
QVariantList proposed(const Matter& matter);
// {title, detail, note, internal} each, the latest first.
QVariantList trail(const Matter& matter);

// All files in the order in which a page shows them: of the answers, then of the result.
QList<Attachment> files(const Matter& matter);

}  // namespace mct::app::matter_lines
