#include "app/features/account/account_form.h"

#include "app/core/navigation.h"
#include "app/core/services.h"

namespace mct::app {

void AccountForm::attach(const Services& services) {
  client_ = &services.get<AccountClient>();
  navigation_ = &services.get<Navigation>();
}

}  // namespace mct::app
