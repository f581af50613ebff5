#pragma once

namespace mct::app {

class Navigation;

// The routes of documents.
void register_document(Navigation& navigation);

}  // namespace mct::app
