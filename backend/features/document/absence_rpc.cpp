#include "backend/features/document/absence_rpc.h"

#include <functional>

#include "backend/features/document/document_proto.h"
#include "backend/features/document/document_requests.h"

namespace mct::document {

AbsenceRpc::AbsenceRpc(rpc::Bridge& bridge, AbsenceStore& absences)
    : bridge_(bridge),
      absences_(absences),
      declare_(bridge.method<pb::AbsenceService>("DeclareAbsence")),
      withdraw_(bridge.method<pb::AbsenceService>("WithdrawAbsence")),
      get_(bridge.method<pb::AbsenceService>("GetAbsences")) {}

AbsenceRpc::Reply<pb::Absence> AbsenceRpc::declare(rpc::Caller caller,
                                                   pb::DeclareAbsenceRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto declaring = parse(request);
  if (!declaring) co_return fail(declaring.error());
  auto absence = co_await absences_.declare(*reader, std::move(*declaring));
  if (!absence) co_return fail(absence.error());
  co_return to_proto(*absence);
}

AbsenceRpc::Reply<pb::Absence> AbsenceRpc::withdraw(rpc::Caller caller,
                                                    pb::WithdrawAbsenceRequest request) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  if (auto status = check_id(request.id()); !status) co_return fail(status.error());
  auto absence = co_await absences_.withdraw(*reader, request.id());
  if (!absence) co_return fail(absence.error());
  co_return to_proto(*absence);
}

AbsenceRpc::Reply<pb::Absences> AbsenceRpc::get(rpc::Caller caller, pb::GetAbsencesRequest) {
  auto reader = reader_of(caller);
  if (!reader) co_return fail(reader.error());
  auto absences = co_await absences_.list(*reader);
  if (!absences) co_return fail(absences.error());
  pb::Absences response;
  for (const auto& it : absences->own) *response.add_own() = to_proto(it);
  for (const auto& it : absences->standing_in) *response.add_standing_in() = to_proto(it);
  co_return response;
}

// The way in: each override hands its call to the bridge.

grpc::ServerUnaryReactor* AbsenceRpc::DeclareAbsence(Context* context,
                                                     const pb::DeclareAbsenceRequest* request,
                                                     pb::Absence* response) {
  return bridge_.unary(declare_, context, request, response,
                       std::bind_front(&AbsenceRpc::declare, this));
}

grpc::ServerUnaryReactor* AbsenceRpc::WithdrawAbsence(Context* context,
                                                      const pb::WithdrawAbsenceRequest* request,
                                                      pb::Absence* response) {
  return bridge_.unary(withdraw_, context, request, response,
                       std::bind_front(&AbsenceRpc::withdraw, this));
}

grpc::ServerUnaryReactor* AbsenceRpc::GetAbsences(Context* context,
                                                  const pb::GetAbsencesRequest* request,
                                                  pb::Absences* response) {
  return bridge_.unary(get_, context, request, response, std::bind_front(&AbsenceRpc::get, this));
}

}  // namespace mct::document
