#include "app/features/document/absence_form.h"

#include <QDate>
#include <QDateTime>
#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/document/document_client.h"
#include "app/features/document/document_text.h"

namespace mct::app {
namespace {

constexpr DocumentTask all_tasks[]{DocumentTask::countersign, DocumentTask::sign,
                                   DocumentTask::read};

}  // namespace

void AbsenceForm::attach(const Services& services) {
  client_ = &services.get<DocumentClient>();
  navigation_ = &services.get<Navigation>();
  request_id_ = new_request_id();
  first_day_ = QDate::currentDate().toString(Qt::ISODate);
  // Signing is entrusted on purpose only.
  chosen_ = {DocumentTask::countersign, DocumentTask::read};
  emit inputChanged();
}

QVariantList AbsenceForm::tasks() const {
  QVariantList all;
  for (const auto task : all_tasks)
    all.append(QVariantMap{{"task", static_cast<int>(task)},
                           {"name", document_text::task(task)},
                           {"chosen", chosen_.contains(task)}});
  return all;
}

void AbsenceForm::chooseSubstitute(const QString& card_id, const QString& name) {
  substitute_ = {card_id, name, {}};
  emit inputChanged();
}

void AbsenceForm::choose(int task, bool chosen) {
  const auto it = static_cast<DocumentTask>(task);
  chosen_.removeAll(it);
  if (chosen) chosen_.append(it);
  emit inputChanged();
}

void AbsenceForm::declare() {
  if (busy()) return;
  const auto first = QDate::fromString(first_day_.trimmed(), Qt::ISODate);
  const auto last = QDate::fromString(last_day_.trimmed(), Qt::ISODate);
  if (substitute_.card_id.isEmpty()) return complain(tr("请选择代办的同事"));
  if (chosen_.isEmpty()) return complain(tr("请至少选择一项"));
  if (!first.isValid() || !last.isValid()) return complain(tr("日期须写作 2026-12-01 的样子"));
  if (last < first) return complain(tr("结束日期不能早于开始日期"));
  wait_for(client_->declare({substitute_.card_id, chosen_, first.startOfDay().toMSecsSinceEpoch(),
                             last.addDays(1).startOfDay().toMSecsSinceEpoch(), request_id_},
                            [this](const Result<void>& outcome) {
                              if (!outcome)
                                return complain(mct::app::input_error_text(outcome.error()));
                              complain({});
                              navigation_->say(tr("已移交给%1").arg(substitute_.name));
                              emit finished();
                            }));
}

}  // namespace mct::app
