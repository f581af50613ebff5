#include "app/features/matter/matter_proto.h"

#include <google/protobuf/util/time_util.h>

#include "app/core/attachments/attachment_download.h"
#include "app/features/matter/matter_methods.h"

namespace mct::app {
namespace {

namespace pb = matter_methods::pb;

QString text(const std::string& bytes) {
  return QString::fromStdString(bytes);
}

// 0: there is no such time.
qint64 ms(bool given, const google::protobuf::Timestamp& time) {
  return given ? google::protobuf::util::TimeUtil::TimestampToMilliseconds(time) : 0;
}

template <class Messages>
QList<Attachment> attachments_of(const Messages& messages) {
  QList<Attachment> all;
  for (const auto& it : messages) all.append(attachment_of(it));
  return all;
}

template <class Messages>
QList<MatterField> fields_of(const Messages& messages) {
  QList<MatterField> fields;
  for (const auto& it : messages) {
    QStringList choices;
    for (const auto& choice : it.choices()) choices.append(text(choice));
    fields.append({text(it.id()), text(it.section()), text(it.title()),
                   static_cast<MatterFieldType>(it.type()), it.required(), choices, text(it.hint()),
                   text(it.prefill()), it.pictures()});
  }
  return fields;
}

MatterProposal proposal_of(const pb::Proposal& message) {
  MatterProposal proposal{message.basis(), {}, {}};
  for (const auto& it : message.changes()) {
    MatterProposedChange change{it.is_new(), text(it.code()), text(it.name()), {}};
    for (const auto& field : it.fields())
      change.fields.append({text(field.title()), text(field.before()), text(field.after())});
    proposal.changes.append(change);
  }
  for (const auto& it : message.problems())
    proposal.problems.append(QStringLiteral("%1：%2").arg(text(it.where()), text(it.what())));
  return proposal;
}

}  // namespace

MatterKind from_proto(const pb::MatterKind& message) {
  return {text(message.id()),        text(message.title()),     text(message.about()),
          text(message.unit_name()), message.accept_days(),     message.promised_days(),
          message.legal_days(),      text(message.item_code()), fields_of(message.fields()),
          message.for_staff(),       message.of_home()};
}

Matter from_proto(const pb::Matter& message) {
  Matter it;
  it.id = text(message.id());
  it.revision = message.revision();
  it.number = text(message.number());
  it.kind_id = text(message.kind_id());
  it.kind_title = text(message.kind_title());
  it.title = text(message.title());
  it.state = static_cast<MatterState>(message.state());
  it.filed_ms = ms(message.has_file_time(), message.file_time());
  it.applicant = text(message.applicant_name());
  it.own = message.own();
  it.unit = text(message.unit_name());
  it.handler = text(message.handler_name());
  for (const auto& answer : message.answers())
    it.answers.append({text(answer.field_id()), text(answer.section()), text(answer.title()),
                       text(answer.value()), attachments_of(answer.attachments())});
  for (const auto& missing : message.missing())
    it.missing.append({text(missing.field_id()), text(missing.what())});
  it.due_ms = ms(message.has_due_time(), message.due_time());
  it.legal_ms = ms(message.has_legal_due_time(), message.legal_due_time());
  it.provisional = message.provisional();
  it.overdue = message.overdue();
  it.result = text(message.result());
  it.result_attachments = attachments_of(message.result_attachments());
  it.stars = message.stars();
  it.rating_note = text(message.rating_note());
  it.speed_stars = message.speed_stars();
  it.scores_speed = message.scores_speed();
  for (const auto& entry : message.trail())
    it.trail.append({ms(true, entry.time()), static_cast<MatterVerb>(entry.verb()),
                     text(entry.name()), text(entry.organization_name()), text(entry.note()),
                     entry.internal()});
  for (const int verb : message.possible()) it.possible.append(static_cast<MatterVerb>(verb));
  it.fields = fields_of(message.fields());
  if (message.has_proposal()) it.proposal = proposal_of(message.proposal());
  return it;
}

MatterSummary from_proto(const pb::MatterSummary& message) {
  return {text(message.id()),
          text(message.number()),
          text(message.kind_title()),
          text(message.title()),
          static_cast<MatterState>(message.state()),
          ms(message.has_file_time(), message.file_time()),
          ms(message.has_change_time(), message.change_time()),
          text(message.unit_name()),
          text(message.handler_name()),
          ms(message.has_due_time(), message.due_time()),
          message.overdue(),
          message.unrated()};
}

void fill(const NewMatterAnswer& answer, pb::NewAnswer& message) {
  message.set_field_id(answer.field_id.toStdString());
  message.set_value(answer.value.toStdString());
  for (const auto& id : answer.attachment_ids) message.add_attachment_ids(id.toStdString());
}

}  // namespace mct::app
