#pragma once

namespace mct::app {

class Navigation;

// The routes of the wallet. Who charges opens wallet/payment with the payment's id.
void register_wallet(Navigation& navigation);

}  // namespace mct::app
