#pragma once

#include "app/features/directory/directory_methods.h"
#include "app/features/directory/directory_types.h"

namespace mct::app {

Card from_proto(const directory_methods::pb::Card& message);
Organization from_proto(const directory_methods::pb::Organization& message);
QList<Card> from_proto(
    const google::protobuf::RepeatedPtrField<directory_methods::pb::Card>& messages);
// A line for each: 岗位：科员 → 科长.
QString field_lines(
    const google::protobuf::RepeatedPtrField<directory_methods::pb::StaffChange::Field>& fields);
CardChange from_proto(const directory_methods::pb::ListChangesResponse::Change& message);

}  // namespace mct::app
