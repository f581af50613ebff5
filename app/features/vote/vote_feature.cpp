#include "app/features/vote/vote_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/vote/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_vote(Navigation& navigation) {
  navigation.register_route({"vote/list", page("VotesPage")});
  navigation.register_route({"vote/vote", page("VotePage"), true});
  navigation.register_route({"vote/form", page("VoteFormPage"), true});
  navigation.register_route({"vote/areas", page("AreaImportPage"), true});
  navigation.register_link("vote", "vote/vote", "voteId");
}

}  // namespace mct::app
