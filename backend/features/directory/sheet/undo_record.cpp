#include "backend/features/directory/sheet/undo_record.h"

#include <boost/json.hpp>

namespace mct::directory {
namespace {

namespace json = boost::json;

json::object json_of(const Card& card) {
  const auto& details = card.details;
  return {{"id", card.id},
          {"organization", details.organization_id},
          {"unit", card.unit_id},
          {"account", card.account_id},
          {"name", details.name},
          {"gender", static_cast<int>(details.gender)},
          {"post", details.post},
          {"phone", details.phone},
          {"office_phone", details.office_phone},
          {"position", details.position},
          {"signature", card.signature},
          {"role", static_cast<int>(card.role)},
          {"phone_visibility", static_cast<int>(card.phone_visibility)},
          {"link_code", card.link_code},
          {"created_ms", card.created_ms}};
}

std::string text_of(const json::object& object, const char* key) {
  return std::string(object.at(key).as_string());
}
template <class T>
T number_of(const json::object& object, const char* key) {
  return static_cast<T>(object.at(key).as_int64());
}

Card card_from(const json::object& object) {
  Card card;
  card.id = text_of(object, "id");
  card.details.organization_id = text_of(object, "organization");
  card.unit_id = text_of(object, "unit");
  card.account_id = text_of(object, "account");
  card.details.name = text_of(object, "name");
  card.details.gender = number_of<Gender>(object, "gender");
  card.details.post = text_of(object, "post");
  card.details.phone = text_of(object, "phone");
  card.details.office_phone = text_of(object, "office_phone");
  card.details.position = number_of<int>(object, "position");
  card.signature = text_of(object, "signature");
  card.role = number_of<Role>(object, "role");
  card.phone_visibility = number_of<PhoneVisibility>(object, "phone_visibility");
  card.link_code = text_of(object, "link_code");
  card.created_ms = number_of<std::int64_t>(object, "created_ms");
  return card;
}

}  // namespace

std::string to_json(const UndoRecord& record) {
  json::array added, changed;
  for (const auto& it : record.added)
    added.push_back(json::object{{"id", it.id}, {"name", it.name}, {"revision", it.revision}});
  for (const auto& it : record.changed)
    changed.push_back(json::object{{"before", json_of(it.before)}, {"revision", it.revision}});
  return json::serialize(
      json::object{{"added", std::move(added)}, {"changed", std::move(changed)}});
}

UndoRecord from_json(const std::string& text) {
  const auto value = json::parse(text).as_object();
  UndoRecord record;
  for (const auto& it : value.at("added").as_array()) {
    const auto& added = it.as_object();
    record.added.push_back(
        {text_of(added, "id"), text_of(added, "name"), number_of<std::int64_t>(added, "revision")});
  }
  for (const auto& it : value.at("changed").as_array()) {
    const auto& changed = it.as_object();
    record.changed.push_back({card_from(changed.at("before").as_object()),
                              number_of<std::int64_t>(changed, "revision")});
  }
  return record;
}

}  // namespace mct::directory
