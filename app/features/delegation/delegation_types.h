#pragma once

#include <QList>
#include <QString>

namespace mct::app {

// Numbers of mct.common.v1.DelegationScope.
using DelegationScopes = QList<int>;

struct DelegationUse {
  int scope = 0;
  qint64 last_ms = 0;
  int count = 0;
};

// Who acts for whom. Times are milliseconds since 1970.
struct Delegation {
  enum class State { offered = 1, active = 2, ended = 3 };

  QString id;
  QString principal;
  QString delegate;  // empty until they have accepted
  QString delegate_phone;
  QString relation;
  DelegationScopes scopes;
  qint64 end_ms = 0;
  State state = State::ended;
  bool ward = false;
  QList<DelegationUse> uses;
};

struct Delegations {
  QList<Delegation> given;
  QList<Delegation> received;
};

}  // namespace mct::app
