#include "app/features/matter/matter_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/matter/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_matter(Navigation& navigation) {
  navigation.register_route({"matter/help", page("HelpPage")});
  navigation.register_route({"matter/voice", page("VoicePage")});
  navigation.register_route({"matter/cases", page("CasesPage")});
  navigation.register_route({"matter/case", page("CasePage"), true});
  navigation.register_route({"matter/form", page("MatterFormPage"), true});
  navigation.register_route({"matter/own", page("OwnMattersPage")});
  navigation.register_route({"matter/handling", page("HandlingPage")});
  navigation.register_route({"matter/rota", page("RotaPage"), true});
  navigation.register_route({"matter/submission", page("SubmissionPage")});
  navigation.register_route({"matter/page", page("MatterPage"), true});
}

}  // namespace mct::app
