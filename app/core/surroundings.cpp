#include "app/core/surroundings.h"

#include "app/core/channel/channel.h"
#include "app/core/services.h"
#include "app/core/translations.h"

namespace mct::app {

void follow_surroundings(const Services& services, QObject* page, std::function<void()> reachable,
                         std::function<void()> retranslate) {
  QObject::connect(&services.get<Channel>(), &Channel::reachableChanged, page,
                   [reachable = std::move(reachable)](bool now) {
                     if (now) reachable();
                   });
  QObject::connect(&services.get<Translations>(), &Translations::changed, page,
                   std::move(retranslate));
}

}  // namespace mct::app
