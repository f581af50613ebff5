#pragma once

#include "mct/notice/v1/meeting_task_service.grpc.pb.h"

#include "backend/features/notice/task_service.h"
#include "backend/rpc/bridge.h"

namespace mct::notice {

namespace pb = mct::notice::v1;

// MeetingTaskService of the contract.
class TaskRpc final : public pb::MeetingTaskService::CallbackService {
 public:
  TaskRpc(rpc::Bridge& bridge, TaskService& tasks);

 private:
  template <class T>
  using Answered = asio::awaitable<Result<T>>;
  using Context = grpc::CallbackServerContext;

  Answered<pb::MeetingTask> assign_task(rpc::Caller caller, pb::AssignTaskRequest request);
  Answered<pb::MeetingTasks> get_tasks(rpc::Caller caller, pb::GetTasksRequest request);
  Answered<pb::MeetingTask> finish_task(rpc::Caller caller, pb::FinishTaskRequest request);
  Answered<pb::MeetingTask> reopen_task(rpc::Caller caller, pb::ReopenTaskRequest request);

  grpc::ServerUnaryReactor* AssignTask(Context* context, const pb::AssignTaskRequest* request,
                                       pb::MeetingTask* response) override;
  grpc::ServerUnaryReactor* GetTasks(Context* context, const pb::GetTasksRequest* request,
                                     pb::MeetingTasks* response) override;
  grpc::ServerUnaryReactor* FinishTask(Context* context, const pb::FinishTaskRequest* request,
                                       pb::MeetingTask* response) override;
  grpc::ServerUnaryReactor* ReopenTask(Context* context, const pb::ReopenTaskRequest* request,
                                       pb::MeetingTask* response) override;

  rpc::Bridge& bridge_;
  TaskService& tasks_;
  rpc::Method assign_task_;
  rpc::Method get_tasks_;
  rpc::Method finish_task_;
  rpc::Method reopen_task_;
};

}  // namespace mct::notice
