#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/core/sheet_problem.h"

namespace mct::app {

// The values are those of the contract.
enum class BillState { unknown = 0, open = 1, paid = 2, withdrawn = 3, refunded = 4 };

// Amounts are in fen, times in milliseconds since 1970-01-01T00:00:00Z; 0: none.
struct Bill {
  QString id, community, place, room, title, period, due_date, company, reason;
  qint64 amount_fen = 0;
  BillState state = BillState::unknown;
  qint64 paid_ms = 0;
};

struct OwnBills {
  QList<Bill> bills;
  qint64 open_fen = 0;
};

// What a company has issued in a community.
struct IssuedBills {
  QList<Bill> bills;
  QString next;
  int open_count = 0;
  qint64 open_fen = 0;
  qint64 paid_fen = 0;
};

struct Entrustment {
  QString community_id, community, company_id, company;
};

struct PropertyCompany {
  QString id, name;
};

struct BillSheet {
  QString community_id;
  bool csv = false;
  QByteArray content;
};

struct BillImport {
  bool applied = false;
  QList<SheetProblem> problems;  // then nothing was issued
  int count = 0;
  qint64 total_fen = 0;
};

}  // namespace mct::app
