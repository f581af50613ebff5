#pragma once

#include <functional>

#include <QObject>

namespace mct::app {

class Services;

// What happens around a page while it is shown: the server can be reached again, the language
// changes. Calls the one or the other until `page` is destroyed.
void follow_surroundings(const Services& services, QObject* page, std::function<void()> reachable,
                         std::function<void()> retranslate);

}  // namespace mct::app
