#include "app/features/account/account_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/account/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_account(Navigation& navigation) {
  navigation.register_route({"account/sign-in", page("SignInPage")});
  navigation.register_route({"account/code", page("CodePage")});
  navigation.register_route({"account/home", page("AccountPage")});
  navigation.register_route({"account/profile", page("ProfilePage")});
  navigation.register_route({"account/close", page("CloseAccountPage")});
}

}  // namespace mct::app
