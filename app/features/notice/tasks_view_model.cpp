#include "app/features/notice/tasks_view_model.h"

#include <algorithm>

#include <QVariantMap>

#include "app/core/error_text.h"
#include "app/core/navigation.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/notice/notice_text.h"
#include "app/features/notice/task_client.h"

namespace mct::app {

void TasksViewModel::attach(const Services& services) {
  client_ = &services.get<TaskClient>();
  navigation_ = &services.get<Navigation>();
  connect(client_, &TaskClient::changed, this, [this](const QString& id) {
    if (id == id_) load();
  });
}

void TasksViewModel::load() {
  status_.begin();
  emit statusChanged();
  call_ = client_->list(id_, [this](const Result<QList<MeetingTask>>& tasks) {
    if (tasks) {
      tasks_ = *tasks;
      status_.show_fresh(tasks_.isEmpty());
    } else {
      status_.fail(tasks.error());
    }
    emit statusChanged();
    emit changed();
  });
}

QVariantList TasksViewModel::facts() const {
  const auto today = QDate::currentDate();
  const auto open = std::ranges::count_if(tasks_, &MeetingTask::open);
  const auto overdue =
      std::ranges::count_if(tasks_, [&](const MeetingTask& it) { return it.overdue(today); });
  QVariantList all;
  const auto add = [&](const QString& label, qsizetype figure) {
    all.append(QVariantMap{{"label", label}, {"value", QString::number(figure)}});
  };
  add(tr("未完成"), open);
  add(tr("逾期"), overdue);
  add(tr("已完成"), tasks_.size() - open);
  return all;
}

QVariantList TasksViewModel::tasks() const {
  const auto today = QDate::currentDate();
  QVariantList all;
  for (const auto& it : tasks_)
    all.append(
        QVariantMap{{"id", it.id},
                    {"title", it.title},
                    {"who", it.organization + QStringLiteral(" · ") + it.name},
                    {"standing", it.open() ? NoticeText::due(it)
                                           : tr("%1完成").arg(NoticeText::time(it.finished_ms))},
                    {"overdue", it.overdue(today)},
                    {"done", !it.open()},
                    {"remark", it.remark}});
  return all;
}

void TasksViewModel::reopen(const QString& id) {
  busy_ = true;
  emit changed();
  reopen_call_ = client_->reopen(id, new_request_id(), [this](const Result<void>& outcome) {
    busy_ = false;
    emit changed();
    navigation_->say(outcome ? tr("已退回，请重新办理") : mct::app::error_text(outcome.error()));
    if (outcome) load();
  });
}

}  // namespace mct::app
