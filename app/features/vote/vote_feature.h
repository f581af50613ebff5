#pragma once

namespace mct::app {

class Navigation;

// The routes of votes.
void register_vote(Navigation& navigation);

}  // namespace mct::app
