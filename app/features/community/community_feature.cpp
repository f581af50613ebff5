#include "app/features/community/community_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/community/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_community(Navigation& navigation) {
  navigation.register_route({"community/home", page("CommunityHomePage")});
  navigation.register_route({"community/find", page("CommunityFindPage")});
  navigation.register_route({"community/claim", page("ClaimPage"), true});
  navigation.register_route({"community/community", page("CommunityPage"), true});
  navigation.register_route({"community/keep", page("KeepPage")});
  navigation.register_route({"community/residents", page("ResidentsPage"), true});
  navigation.register_route({"community/neighbours", page("NeighboursPage"), true});
  navigation.register_route({"community/listing", page("ListingPage"), true});
  navigation.register_link("community", "community/community", "communityId");
  navigation.register_link("claims", "community/keep", "communityId");
  navigation.register_route({"community/rollout", page("RolloutPage"), true});
  navigation.register_route({"community/plan", page("RolloutPlanPage"), true});
  navigation.register_route({"community/buildings", page("BuildingsPage"), true});
}

}  // namespace mct::app
