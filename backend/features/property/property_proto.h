#pragma once

#include "mct/property/v1/bill.pb.h"

#include "backend/features/property/entrustment_store.h"

namespace mct::property {

mct::property::v1::Bill to_proto(const Bill& bill);
mct::property::v1::Entrustment to_proto(const EntrustmentStore::Seen& seen);

}  // namespace mct::property
