#pragma once

#include "mct/installation/v1/installation_report_service.pb.h"

#include "backend/features/installation/report_service.h"

namespace mct::installation {

namespace pb = mct::installation::v1;

pb::Week to_proto(const ListedWeek& listed);
pb::WeeklyReport to_proto(const WeeklyReport& report);

}  // namespace mct::installation
