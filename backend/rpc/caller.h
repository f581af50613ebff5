#pragma once

#include <string>

#include "backend/rpc/authenticator.h"
#include "backend/rpc/card_resolver.h"
#include "backend/rpc/delegation_resolver.h"

namespace mct::rpc {

// Who makes a call, as far as the transport knows.
struct Caller {
  std::string peer;          // gRPC's URI of the address, such as ipv4:10.0.0.7:51000
  bool is_operator = false;  // presented this server's operator token
  Identity identity;         // empty unless the method is for people who are signed in
  ActingCard card;           // empty unless the method is for whoever acts through a card
  Delegate delegate;         // empty unless somebody else acts for `identity`
  std::string call_id;       // names the call in the log and in the trailer mct-call-id
  std::string language;      // BCP 47 tag of the messages that the caller wants, such as zh-CN
};

// The network address in Caller::peer, without the port.
inline std::string address_of(const std::string& peer) {
  const auto scheme = peer.find(':');
  const auto port = peer.rfind(':');
  if (scheme == std::string::npos || port <= scheme) return peer;
  return peer.substr(scheme + 1, port - scheme - 1);
}

}  // namespace mct::rpc
