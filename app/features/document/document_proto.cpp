#include "app/features/document/document_proto.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/attachments/attachment_download.h"
#include "app/core/proto_text.h"
#include "app/features/document/document_methods.h"

namespace mct::app {
namespace {

namespace pb = document_methods::pb;

qint64 ms(const google::protobuf::Timestamp& time) {
  return google::protobuf::util::TimeUtil::TimestampToMilliseconds(time);
}

}  // namespace

Document from_proto(const pb::Document& message) {
  const auto& content = message.content();
  Document it{
      .id = text(message.id()),
      .revision = message.revision(),
      .content = {content.kind(), content.urgency(), text(content.title()), text(content.body())},
      .number = text(message.number()),
      .state = static_cast<DocumentState>(message.state()),
      .drafter = text(message.drafter_name()),
      .organization = text(message.drafter_organization()),
      .drafted_ms = ms(message.draft_time()),
      .attachments = {},
      .route = {},
      .trail = {},
      .possible = {}};
  for (const auto& attachment : message.attachments())
    it.attachments.append(attachment_of(attachment));
  for (const auto& part : message.route())
    it.route.append({part.step(),
                     static_cast<DocumentTask>(part.task()),
                     part.in_turn(),
                     {text(part.card_id()), text(part.name()), text(part.organization_name())},
                     static_cast<PartStanding>(part.standing()),
                     part.has_done_time() ? ms(part.done_time()) : 0,
                     text(part.substitute_name())});
  for (const auto& entry : message.trail())
    it.trail.append({ms(entry.time()), static_cast<DocumentVerb>(entry.verb()), text(entry.name()),
                     text(entry.organization_name()), text(entry.for_name()), text(entry.note())});
  for (const auto& possible : message.possible())
    it.possible.append({static_cast<DocumentVerb>(possible.verb()), text(possible.for_card_id()),
                        text(possible.for_name())});
  return it;
}

DocumentSummary from_proto(const pb::DocumentSummary& message) {
  return {text(message.id()),
          message.kind(),
          message.urgency(),
          text(message.title()),
          text(message.number()),
          static_cast<DocumentState>(message.state()),
          text(message.drafter_name()),
          text(message.drafter_organization()),
          ms(message.change_time()),
          static_cast<DocumentTask>(message.task()),
          text(message.for_name())};
}

DocumentAbsence from_proto(const pb::Absence& message) {
  DocumentAbsence it{
      text(message.id()),       text(message.name()),  text(message.substitute_name()), {},
      ms(message.start_time()), ms(message.end_time())};
  for (const int task : message.tasks()) it.tasks.append(static_cast<DocumentTask>(task));
  return it;
}

void fill(const DocumentContent& content, pb::DocumentContent& message) {
  message.set_kind(static_cast<pb::DocumentKind>(content.kind));
  message.set_urgency(static_cast<pb::Urgency>(content.urgency));
  message.set_title(content.title.toStdString());
  message.set_body(content.body.toStdString());
}

void fill(const RouteStep& step, pb::RouteStep& message) {
  message.set_task(static_cast<pb::Task>(step.task));
  for (const auto& person : step.people) message.add_card_ids(person.card_id.toStdString());
  message.set_in_turn(step.in_turn);
}

}  // namespace mct::app
