#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "app/core/sheet_problem.h"

namespace mct::app {

// The values are those of the contract.
enum class VoteAnswer { none = 0, agree = 1, against = 2, abstain = 3 };
enum class VoteState { none = 0, open = 1, closed = 2, cancelled = 3 };

struct VoteTally {
  VoteAnswer answer = VoteAnswer::none;
  int households = 0;
};

struct VoteQuestion {
  QString text;
  QList<VoteTally> tallies;  // none until the vote has closed
  bool passed = false;
};

struct VoteHousehold {
  QString key, place, room;
  bool owner = false;
  bool voted = false;
};

// Areas are in 0.01 m², 0: they do not count; times in milliseconds since 1970-01-01T00:00:00Z.
struct Vote {
  QString id, community_id, community, building, title, body, reason;
  bool special = false;
  bool secret = true;
  QList<VoteQuestion> questions;
  qint64 closes_ms = 0;
  VoteState state = VoteState::none;
  int households = 0;
  qint64 area = 0;
  int voted = 0;
  qint64 voted_area = 0;
  bool valid = false;
  QList<VoteHousehold> own;
};

struct AreaSheet {
  QString community_id;
  bool csv = false;
  QByteArray content;
};
struct AreaImport {
  bool applied = false;
  QList<SheetProblem> problems;  // then nothing was kept
  int households = 0;
  int missing = 0;  // of the community, once it is kept
};

struct VoteBuilding {
  QString id, name;
};

struct NewVote {
  QString community_id;
  QString building_id;  // empty: the whole community
  QString title, body;
  QStringList questions;
  bool special = false;
  bool secret = true;
  qint64 closes_ms = 0;
  QString request_id;
};

}  // namespace mct::app
