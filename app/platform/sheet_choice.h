#pragma once

#include <optional>

#include "app/platform/files.h"

namespace mct::app {

// A table that a person has chosen.
struct ChosenSheet {
  QString name;
  bool csv = false;  // otherwise a workbook
  QByteArray content;
};

// As Files::open; nothing: what was chosen is neither XLSX nor CSV.
inline void choose_sheet(Files& files, QObject* context,
                         std::function<void(std::optional<ChosenSheet>)> chosen) {
  files.open(Files::Kind::sheet, context, [chosen = std::move(chosen)](Files::File file) {
    const bool csv = file.name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!csv && !file.name.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
      return chosen(std::nullopt);
    chosen(ChosenSheet{file.name, csv, std::move(file.content)});
  });
}

}  // namespace mct::app
