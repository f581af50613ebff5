#include <QDateTime>

#include "app/features/notice/task_methods.h"
#include "app/tests/qml/fake_server.h"

// The tasks of the one meeting, as the fake server plays them.
namespace mct::app {
notice::v1::MeetingTask FakeServer::fake_task() const {
  const auto days = task_ == QLatin1String("overdue") ? -2 : 1;
  notice::v1::MeetingTask task;
  task.set_id("t1");
  task.set_notice_id("n1");
  task.set_title("报送样例方案");
  task.set_card_id("c1");
  task.set_name("赵样例");
  task.set_organization_name("民政局");
  task.set_due_date(QDate::currentDate().addDays(days).toString(Qt::ISODate).toStdString());
  if (task_.startsWith(QLatin1String("done"))) {
    task.mutable_finish_time()->set_seconds(QDateTime::currentSecsSinceEpoch());
    task.set_remark(task_.section(':', 1).toStdString());
  }
  return task;
}

void FakeServer::answer_tasks() {
  channel_.answer(task_methods::get_tasks, [this](const notice::v1::GetTasksRequest&) {
    notice::v1::MeetingTasks tasks;
    if (!task_.isEmpty()) *tasks.add_tasks() = fake_task();
    return Result<notice::v1::MeetingTasks>(tasks);
  });
  channel_.answer(task_methods::assign_task, [this](const notice::v1::AssignTaskRequest& request) {
    assigned_ = QString::fromStdString(request.card_id() + " " + request.due_date());
    task_ = QStringLiteral("open");
    return Result<notice::v1::MeetingTask>(fake_task());
  });
  channel_.answer(task_methods::finish_task, [this](const notice::v1::FinishTaskRequest& request) {
    task_ = QStringLiteral("done:") + QString::fromStdString(request.remark());
    return Result<notice::v1::MeetingTask>(fake_task());
  });
  channel_.answer(task_methods::reopen_task, [this](const notice::v1::ReopenTaskRequest&) {
    task_ = QStringLiteral("open");
    return Result<notice::v1::MeetingTask>(fake_task());
  });
}

}  // namespace mct::app
