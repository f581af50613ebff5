#pragma once

#include "mct/notice/v1/meeting_task_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that tasks call. Part of their client, and of its tests.
namespace mct::app::task_methods {

namespace pb = mct::notice::v1;

inline constexpr Method<pb::AssignTaskRequest, pb::MeetingTask> assign_task{
    "/mct.notice.v1.MeetingTaskService/AssignTask"};
inline constexpr Method<pb::GetTasksRequest, pb::MeetingTasks> get_tasks{
    "/mct.notice.v1.MeetingTaskService/GetTasks"};
inline constexpr Method<pb::FinishTaskRequest, pb::MeetingTask> finish_task{
    "/mct.notice.v1.MeetingTaskService/FinishTask"};
inline constexpr Method<pb::ReopenTaskRequest, pb::MeetingTask> reopen_task{
    "/mct.notice.v1.MeetingTaskService/ReopenTask"};

}  // namespace mct::app::task_methods
