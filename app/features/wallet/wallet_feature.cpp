#include "app/features/wallet/wallet_feature.h"

#include "app/core/navigation.h"

namespace mct::app {
namespace {

QUrl page(const char* name) {
  return QUrl(QStringLiteral("qrc:/mct/features/wallet/%1.qml").arg(QLatin1String(name)));
}

}  // namespace

void register_wallet(Navigation& navigation) {
  navigation.register_route({"wallet/home", page("WalletPage")});
  navigation.register_route({"wallet/payment", page("PaymentPage"), true});
}

}  // namespace mct::app
