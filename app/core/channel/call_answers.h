#pragma once

#include <functional>

#include <QString>

#include "app/core/error.h"

// What clients do with requests and answers. Part of the clients.
namespace mct::app {

// A request that says no more than what it is about.
template <class Request>
Request about(const QString& id) {
  Request request;
  request.set_id(id.toStdString());
  return request;
}

// Hands on what the answer means.
template <class Message, class T, class Convert>
std::function<void(Result<Message>)> meaning(std::function<void(Result<T>)> handler,
                                             Convert convert) {
  return [handler = std::move(handler), convert](const Result<Message>& answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    handler(convert(*answer));
  };
}

// Hands on that it went well, or what went wrong.
template <class Message>
std::function<void(Result<Message>)> done(std::function<void(Result<void>)> handler) {
  return [handler = std::move(handler)](const Result<Message>& answer) {
    if (!answer) return handler(tl::unexpected(answer.error()));
    handler({});
  };
}

}  // namespace mct::app
