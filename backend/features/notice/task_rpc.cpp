#include "backend/features/notice/task_rpc.h"

#include <functional>

#include "backend/features/notice/notice_proto.h"
#include "backend/features/notice/task_requests.h"

namespace mct::notice {

TaskRpc::TaskRpc(rpc::Bridge& bridge, TaskService& tasks)
    : bridge_(bridge),
      tasks_(tasks),
      assign_task_(bridge.method<pb::MeetingTaskService>("AssignTask")),
      get_tasks_(bridge.method<pb::MeetingTaskService>("GetTasks")),
      finish_task_(bridge.method<pb::MeetingTaskService>("FinishTask")),
      reopen_task_(bridge.method<pb::MeetingTaskService>("ReopenTask")) {}

TaskRpc::Answered<pb::MeetingTask> TaskRpc::assign_task(rpc::Caller caller,
                                                        pb::AssignTaskRequest request) {
  auto sender = sender_of(caller);
  if (!sender) co_return fail(sender.error());
  auto wanted = parse(request);
  if (!wanted) co_return fail(wanted.error());
  auto task = co_await tasks_.assign(std::move(*sender), std::move(*wanted));
  if (!task) co_return fail(task.error());
  co_return to_proto(*task);
}

TaskRpc::Answered<pb::MeetingTasks> TaskRpc::get_tasks(rpc::Caller caller,
                                                       pb::GetTasksRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  auto tasks = co_await tasks_.list(std::move(*sender), request.id());
  if (!tasks) co_return fail(tasks.error());
  pb::MeetingTasks response;
  for (const auto& it : *tasks) *response.add_tasks() = to_proto(it);
  co_return response;
}

TaskRpc::Answered<pb::MeetingTask> TaskRpc::finish_task(rpc::Caller caller,
                                                        pb::FinishTaskRequest request) {
  if (auto status = check(request); !status) co_return fail(status.error());
  auto task = co_await tasks_.finish(reader_of(caller), request.id(), request.remark());
  if (!task) co_return fail(task.error());
  co_return to_proto(*task);
}

TaskRpc::Answered<pb::MeetingTask> TaskRpc::reopen_task(rpc::Caller caller,
                                                        pb::ReopenTaskRequest request) {
  auto sender = named(caller, request);
  if (!sender) co_return fail(sender.error());
  if (auto status = check(request); !status) co_return fail(status.error());
  auto task = co_await tasks_.reopen(std::move(*sender), request.id());
  if (!task) co_return fail(task.error());
  co_return to_proto(*task);
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* TaskRpc::AssignTask(Context* context,
                                              const pb::AssignTaskRequest* request,
                                              pb::MeetingTask* response) {
  return bridge_.unary(assign_task_, context, request, response,
                       std::bind_front(&TaskRpc::assign_task, this));
}

grpc::ServerUnaryReactor* TaskRpc::GetTasks(Context* context, const pb::GetTasksRequest* request,
                                            pb::MeetingTasks* response) {
  return bridge_.unary(get_tasks_, context, request, response,
                       std::bind_front(&TaskRpc::get_tasks, this));
}

grpc::ServerUnaryReactor* TaskRpc::FinishTask(Context* context,
                                              const pb::FinishTaskRequest* request,
                                              pb::MeetingTask* response) {
  return bridge_.unary(finish_task_, context, request, response,
                       std::bind_front(&TaskRpc::finish_task, this));
}

grpc::ServerUnaryReactor* TaskRpc::ReopenTask(Context* context,
                                              const pb::ReopenTaskRequest* request,
                                              pb::MeetingTask* response) {
  return bridge_.unary(reopen_task_, context, request, response,
                       std::bind_front(&TaskRpc::reopen_task, this));
}

}  // namespace mct::notice
