#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mct::app {

struct Community {
  QString id;
  QString name;
  QString town_id;
  QString town_name;
  bool open = false;  // its buildings were entered
};

struct CommunityTown {
  QString id;
  QString name;
  int communities = 0;
};

struct CommunityPage {
  QList<Community> communities;
  QList<CommunityTown> towns;
  QString next;  // empty: the last page
};

struct CommunityFilter {
  QString query;
  QString town_id;
  bool kept = false;  // those that the acting card keeps
};

struct Entrance {
  QString id;
  QString name;  // empty: the building's one way in
};
struct Building {
  QString id;
  QString name;
  QList<Entrance> entrances;
};
struct CommunityPlan {
  Community community;
  QList<Building> buildings;
};

// The values are those of the contract.
enum class Relation { owner = 1, family = 2, tenant = 3 };
enum class ResidenceState { waiting = 1, confirmed = 2, refused = 3, left = 4, ended = 5 };

struct Residence {
  QString id;
  Community community;
  QString place;  // 3号楼2单元
  QString room;
  QString name;
  QString phone;
  QString reason;
  Relation relation = Relation::owner;
  ResidenceState state = ResidenceState::waiting;
  qint64 created_ms = 0;
};

struct ResidentPage {
  QList<Residence> residents;
  QString next;  // empty: the last page
  int total = 0;
};

// How one is shown to neighbours. The values are those of the contract.
enum class PlaceShown { nothing = 1, entrance = 2, room = 3 };
struct OwnListing {
  QString community_id;
  bool listed = false;
  QString name;
  PlaceShown place = PlaceShown::entrance;
  bool phone_shown = false;
  QString note;
};
struct Neighbour {
  QString name;
  QString place;  // empty: not shown
  QString phone;  // likewise
  QString note;
  bool own = false;
};
struct NeighbourPage {
  QList<Neighbour> neighbours;
  QString next;  // empty: the last page
};

struct HouseholdClaim {
  QString community_id;
  QString building_id;
  QString entrance_id;
  QString room;
  QString name;
  Relation relation = Relation::owner;
  QString request_id;
};

// One entrance of the committee's sheet.
struct BuildingRow {
  QString building;
  QString entrance;
  QStringList rooms;
};
struct BuildingSheet {
  QList<BuildingRow> rows;
  qint64 revision = 0;
};

}  // namespace mct::app
