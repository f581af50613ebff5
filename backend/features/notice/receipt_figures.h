#pragma once

#include "backend/features/notice/recipients.h"

namespace mct::notice {

struct UnitPeople {
  std::string unit_id;
  std::string unit_name;
  int people = 0;
  int claimed = 0;
};

// Who would get a notice.
struct AudiencePreview {
  std::vector<UnitPeople> units;
  int residents = 0;
};

// How many people stand how to a notice.
struct Figures {
  int people = 0;
  int claimed = 0;
  int read = 0;
  int attending = 0;
  int absent = 0;
  int substitute = 0;
  int acknowledged = 0;
  int unanswered = 0;
  int present = 0;
};

struct UnitFigures {
  std::string unit_id;
  std::string unit_name;
  Figures figures;
};

struct ReceiptFigures {
  Figures total;
  std::vector<UnitFigures> units;
};

// In the order in which the units come first.
std::vector<UnitPeople> people_by_unit(const std::vector<Member>& members);
ReceiptFigures figures_of(const std::vector<Recipient>& recipients);

}  // namespace mct::notice
