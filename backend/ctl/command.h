#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

#include "backend/core/result.h"
#include "backend/ctl/session.h"

namespace mct::ctl {

// What a chosen verb does. A verb that speaks to the server opens the session that it is given.
using Action = std::function<Status(const Session::Options&)>;

// Registers a verb under `parent`; when it is the one that was typed, its action becomes `chosen`.
// The options' values live in the action, which `make` builds on a fresh subcommand.
inline CLI::App* add_verb(CLI::App& parent, Action& chosen, const std::string& name,
                          const std::string& description, Action action) {
  auto* verb = parent.add_subcommand(name, description);
  verb->callback([&chosen, action = std::move(action)] { chosen = action; });
  return verb;
}

void add_catalogue_verbs(CLI::App& app, Action& chosen);
void add_search_verbs(CLI::App& app, Action& chosen);
void add_unit_verbs(CLI::App& app, Action& chosen);
void add_card_verbs(CLI::App& app, Action& chosen);
void add_report_verbs(CLI::App& app, Action& chosen);
void add_audit_verbs(CLI::App& app, Action& chosen);
void add_identity_verbs(CLI::App& app, Action& chosen);
void add_case_verbs(CLI::App& app, Action& chosen);
void add_gate_verbs(CLI::App& app, Action& chosen);
void add_property_verbs(CLI::App& app, Action& chosen);
void add_place_verbs(CLI::App& app, Action& chosen);

}  // namespace mct::ctl
