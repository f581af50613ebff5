#include "app/features/directory/directory_proto.h"

#include <QStringList>

namespace mct::app {
namespace {

namespace pb = directory_methods::pb;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

}  // namespace

Card from_proto(const pb::Card& message) {
  Card card;
  card.id = text(message.id());
  card.organization_id = text(message.organization_id());
  card.community_id = text(message.community_id());
  card.organization_name = text(message.organization_name());
  card.unit_id = text(message.unit_id());
  card.name = text(message.name());
  card.post = text(message.post());
  card.phone = text(message.phone());
  card.office_phone = text(message.office_phone());
  card.signature = text(message.signature());
  card.gender = message.gender();
  card.position = message.position();
  card.revision = message.revision();
  card.phone_visible = message.phone_visible();
  card.phone_open = message.phone_visibility() == pb::PHONE_VISIBILITY_DISTRICT;
  card.admin = message.role() == pb::ROLE_ADMIN;
  card.claimed = message.claimed();
  card.kept = message.kept();
  for (const int duty : message.duties())
    if (duty == mct::common::v1::DUTY_IDENTITY_REVIEW) card.identity_reviewer = true;
  return card;
}

Organization from_proto(const pb::Organization& message) {
  return {text(message.id()),
          text(message.parent_id()),
          text(message.short_name()),
          text(message.full_name()),
          message.kind() == pb::ORGANIZATION_KIND_DEPARTMENT,
          message.position()};
}

QList<Card> from_proto(const google::protobuf::RepeatedPtrField<pb::Card>& messages) {
  QList<Card> cards;
  for (const auto& message : messages) cards.append(from_proto(message));
  return cards;
}

QString field_lines(const google::protobuf::RepeatedPtrField<pb::StaffChange::Field>& fields) {
  QStringList lines;
  for (const auto& field : fields)
    lines << QStringLiteral("%1：%2 → %3")
                 .arg(text(field.title()),
                      field.before().empty() ? QStringLiteral("—") : text(field.before()),
                      field.after().empty() ? QStringLiteral("—") : text(field.after()));
  return lines.join(QChar('\n'));
}

CardChange from_proto(const pb::ListChangesResponse::Change& message) {
  return {message.time().seconds() * 1'000, text(message.actor_name()), text(message.action()),
          text(message.subject_name()), field_lines(message.fields())};
}

}  // namespace mct::app
