#include "app/features/document/document_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/document/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_document(Navigation& navigation) {
  navigation.register_route({"document/list", page("DocumentsPage")});
  navigation.register_route({"document/page", page("DocumentPage"), true});
  navigation.register_link("document", "document/page", "documentId");
  navigation.register_route({"document/draft", page("DraftPage"), true});
  navigation.register_route({"document/absences", page("AbsencesPage"), true});
  navigation.register_route({"document/absence", page("AbsencePage"), true});
}

}  // namespace mct::app
