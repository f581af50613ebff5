#pragma once

#include "app/features/matter/matter_types.h"

namespace mct::matter::v1 {
class Matter;
class MatterKind;
class MatterSummary;
class NewAnswer;
}  // namespace mct::matter::v1

namespace mct::app {

MatterKind from_proto(const matter::v1::MatterKind& message);
Matter from_proto(const matter::v1::Matter& message);
MatterSummary from_proto(const matter::v1::MatterSummary& message);
void fill(const NewMatterAnswer& answer, matter::v1::NewAnswer& message);

}  // namespace mct::app
