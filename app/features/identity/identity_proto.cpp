#include "app/features/identity/identity_proto.h"

#include "app/core/proto_text.h"

namespace mct::app {
namespace {

namespace pb = identity_methods::pb;

qint64 ms_of(const google::protobuf::Timestamp& time) {
  return time.seconds() * 1'000 + time.nanos() / 1'000'000;
}

}  // namespace

OwnIdentity from_proto(const pb::Identity& message) {
  OwnIdentity own;
  own.verified = message.verified();
  own.masked_name = text(message.masked_name());
  own.masked_id_number = text(message.masked_id_number());
  own.verified_ms = ms_of(message.verify_time());
  const auto& application = message.application();
  own.application = {text(application.id()), static_cast<ApplicationKind>(application.kind()),
                     static_cast<ApplicationState>(application.state()), text(application.reason()),
                     ms_of(application.create_time())};
  return own;
}

QList<AskingService> from_proto(const pb::Services& message) {
  QList<AskingService> services;
  for (const auto& service : message.services())
    services.append({text(service.id()), text(service.name()), text(service.purpose()),
                     service.need() == pb::Services::NEED_ID_NUMBER, service.granted()});
  return services;
}

NumberViewPage from_proto(const pb::ListViewsResponse& message) {
  NumberViewPage page{{}, text(message.next_page_token())};
  for (const auto& view : message.views())
    page.views.append({ms_of(view.time()), text(view.viewer_name()), text(view.purpose())});
  return page;
}

WaitingPage from_proto(const pb::ListApplicationsResponse& message) {
  WaitingPage page{{}, text(message.next_page_token())};
  for (const auto& one : message.applications())
    page.applications.append({text(one.id()), static_cast<ApplicationKind>(one.kind()),
                              text(one.masked_name()), ms_of(one.create_time()), one.own()});
  return page;
}

ApplicationUnderReview from_proto(const pb::ApplicationUnderReview& message) {
  ApplicationUnderReview seen{text(message.id()),
                              static_cast<ApplicationKind>(message.kind()),
                              text(message.name()),
                              text(message.former_name()),
                              text(message.masked_id_number()),
                              {},
                              ms_of(message.create_time())};
  for (const int role : message.photos()) seen.photos.append(static_cast<PhotoRole>(role));
  return seen;
}

}  // namespace mct::app
