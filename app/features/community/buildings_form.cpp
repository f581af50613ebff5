#include "app/features/community/buildings_form.h"

#include <QRegularExpression>

#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/community/keeping_client.h"

namespace mct::app {
namespace {

const QString line_form = QStringLiteral("%1，%2，%3");

QString line_of(const BuildingRow& row) {
  return line_form.arg(row.building, row.entrance, row.rooms.join(QChar(' ')));
}

}  // namespace

void BuildingsForm::attach(const Services& services) {
  client_ = &services.get<KeepingClient>();
  navigation_ = &services.get<Navigation>();
  retry();
}

void BuildingsForm::retry() {
  status_.begin();
  emit sheetChanged();
  load_call_ = client_->buildings(community_id_, [this](const Result<BuildingSheet>& sheet) {
    if (sheet) show(*sheet);
    if (!sheet) status_.fail(sheet.error());
    emit sheetChanged();
  });
}

void BuildingsForm::show(const BuildingSheet& sheet) {
  sheet_ = sheet;
  status_.show_fresh(false);
  QStringList lines;
  for (const auto& row : sheet_.rows) lines.append(line_of(row));
  text_ = lines.join(QChar('\n'));
  emit textChanged();
  emit sheetChanged();
}

QVariantList BuildingsForm::rows() const {
  QVariantList all;
  for (const auto& row : sheet_.rows)
    all.append(QVariantMap{{"place", row.building + row.entrance},
                           {"rooms", tr("%n 户", nullptr, static_cast<int>(row.rooms.size()))}});
  return all;
}

QString BuildingsForm::summary() const {
  int rooms = 0;
  for (const auto& row : sheet_.rows) rooms += static_cast<int>(row.rooms.size());
  return tr("%1 个单元，%2 户").arg(sheet_.rows.size()).arg(rooms);
}

QList<BuildingRow> BuildingsForm::rows_in_text() {
  static const QRegularExpression between(QStringLiteral("[，,\t]"));
  static const QRegularExpression spaces(QStringLiteral("[\\s、]+"));
  QList<BuildingRow> rows;
  int number = 0;
  for (const auto& line : text_.split(QChar('\n'))) {
    ++number;
    if (line.trimmed().isEmpty()) continue;
    const auto cells = line.split(between);
    if (cells.size() < 3) {
      complain(tr("第 %1 行应写作：楼，单元，门牌号").arg(number));
      return {};
    }
    const auto rooms = cells.mid(2).join(QChar(' ')).split(spaces, Qt::SkipEmptyParts);
    rows.append({cells[0].trimmed(), cells[1].trimmed(), rooms});
  }
  if (rows.isEmpty()) complain(tr("请至少写一行"));
  return rows;
}

void BuildingsForm::save() {
  if (busy()) return;
  const auto rows = rows_in_text();
  if (rows.isEmpty()) return;
  wait_for(client_->put_buildings(
      community_id_, {rows, sheet_.revision}, new_request_id(),
      [this](const Result<BuildingSheet>& sheet) {
        const Result<void> outcome = sheet.map([](const BuildingSheet&) {});
        // What is wrong with a row says the server.
        if (!sheet && sheet.error().reason == QLatin1String("INVALID_ARGUMENT"))
          return complain(sheet.error().message);
        if (!settle(outcome)) return;
        show(*sheet);
        navigation_->say(tr("楼栋已保存"));
        emit finished();
      }));
}

}  // namespace mct::app
