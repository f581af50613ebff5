#include "app/features/notice/task_client.h"

#include <utility>

#include "app/core/channel/call_answers.h"
#include "app/core/events/event_stream.h"
#include "app/features/notice/notice_proto.h"
#include "app/features/notice/task_methods.h"

namespace mct::app {
namespace {

namespace pb = task_methods::pb;

}  // namespace

TaskClient::TaskClient(Channel& channel, EventStream& events) : channel_(channel) {
  follow(events);
}

void TaskClient::follow(EventStream& events) {
  events.on(QStringLiteral("notice.task"), [this](const ReceivedEvent& event) {
    pb::MeetingTask message;
    if (!message.ParseFromString(event.payload)) return;
    const auto task = from_proto(message);
    changed_.append(task.notice_id);
    if (event.card_id != task.card_id && task.finished_ms != 0)
      finished_.append({task.name, task.title});
  });
  events.on(QStringLiteral("notice.task_due"), [this](const ReceivedEvent& event) {
    pb::MeetingTaskDue message;
    if (message.ParseFromString(event.payload))
      due_.append({QString::fromStdString(message.task().title()), message.days()});
  });
  connect(&events, &EventStream::applied, this, [this] {
    auto ids = std::exchange(changed_, {});
    ids.removeDuplicates();
    for (const auto& id : ids) emit changed(id);
    for (const auto& [title, days] : std::exchange(due_, {})) emit due(title, days);
    for (const auto& [name, title] : std::exchange(finished_, {})) emit finished(name, title);
  });
}

PendingCall TaskClient::assign(const Assigning& wanted, Handler<void> handler) {
  auto request = about<pb::AssignTaskRequest>(wanted.notice_id);
  request.set_title(wanted.title.toStdString());
  request.set_card_id(wanted.card_id.toStdString());
  request.set_due_date(wanted.due_date.toStdString());
  request.set_request_id(wanted.request_id.toStdString());
  return channel_.call(
      task_methods::assign_task, request,
      done<pb::MeetingTask>(
          [this, id = wanted.notice_id, handler = std::move(handler)](const Result<void>& outcome) {
            // Only the sender is told by an event, and others of the unit assign as well.
            if (outcome) emit changed(id);
            handler(outcome);
          }));
}

PendingCall TaskClient::list(const QString& notice_id, Handler<QList<MeetingTask>> handler) {
  return channel_.call(
      task_methods::get_tasks, about<pb::GetTasksRequest>(notice_id),
      meaning<pb::MeetingTasks>(std::move(handler), [](const pb::MeetingTasks& answer) {
        QList<MeetingTask> tasks;
        for (const auto& it : answer.tasks()) tasks.append(from_proto(it));
        return tasks;
      }));
}

PendingCall TaskClient::finish(const QString& id, const QString& remark, const QString& request_id,
                               Handler<void> handler) {
  auto request = about<pb::FinishTaskRequest>(id);
  request.set_remark(remark.toStdString());
  request.set_request_id(request_id.toStdString());
  return channel_.call(task_methods::finish_task, request,
                       done<pb::MeetingTask>(std::move(handler)));
}

PendingCall TaskClient::reopen(const QString& id, const QString& request_id,
                               Handler<void> handler) {
  auto request = about<pb::ReopenTaskRequest>(id);
  request.set_request_id(request_id.toStdString());
  return channel_.call(task_methods::reopen_task, request,
                       done<pb::MeetingTask>(std::move(handler)));
}

}  // namespace mct::app
