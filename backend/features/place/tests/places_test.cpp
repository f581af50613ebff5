#include <gmock/gmock.h>

#include "mct/place/v1/place_service.grpc.pb.h"

#include "backend/features/place/tests/place_server.h"

namespace mct::place {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace pb = mct::place::v1;

class PlacesTest : public PlaceServer {
 protected:
  using Stub = pb::PlaceService::Stub;
  using Admin = pb::PlaceAdminService::Stub;

  void SetUp() override {
    PlaceServer::SetUp();
    if (IsSkipped()) return;
    places_ = pb::PlaceService::NewStub(channel_);
    admin_ = pb::PlaceAdminService::NewStub(channel_);
  }

  static pb::PutPlaceRequest new_place(const std::string& name, const std::string& request_id) {
    pb::PutPlaceRequest request;
    auto& place = *request.mutable_place();
    place.set_kind(pb::PLACE_KIND_HOMESTAY);
    place.set_name(name);
    place.mutable_position()->set_latitude(39.95);
    place.mutable_position()->set_longitude(116.05);
    place.set_source("样例");
    request.set_request_id(request_id);
    return request;
  }
  Result<pb::Place> put(const std::string& who, const pb::PutPlaceRequest& request) {
    return call_as(who, *admin_, &Admin::PutPlace, request);
  }
  Result<pb::Place> get(const std::string& id) {
    pb::GetPlaceRequest request;
    request.set_place_id(id);
    return call_as("", *places_, &Stub::GetPlace, request);
  }
  std::vector<std::string> found(const pb::ListPlacesRequest& request) {
    auto list = call_as("", *places_, &Stub::ListPlaces, request);
    EXPECT_TRUE(list) << list.error().message;
    std::vector<std::string> names;
    if (list)
      for (const auto& it : list->places()) names.push_back(it.place().name());
    return names;
  }

  std::unique_ptr<Stub> places_;
  std::unique_ptr<Admin> admin_;
};
MCT_ON_BOTH_ENGINES(PlacesTest);

TEST_P(PlacesTest, EverybodyFindsWhatComesWithTheServer) {
  ASSERT_TRUE(seed(""));
  pb::ListPlacesRequest request;
  request.set_query("爨底");
  EXPECT_THAT(found(request), ElementsAre("爨底下村"));
  request.set_query("tzs");
  EXPECT_THAT(found(request), ElementsAre("潭柘寺"));
  const auto temple = get("tanzhesi");
  ASSERT_TRUE(temple) << temple.error().message;
  EXPECT_EQ(temple->owner_id(), "lvyou");
  EXPECT_EQ(temple->open_state(), pb::OPEN_STATE_UNSPECIFIED);
  EXPECT_EQ(reason_of(get("nowhere")), "NO_SUCH_PLACE");
  EXPECT_EQ(reason_of(get("no where")), "INVALID_ARGUMENT");
}

TEST_P(PlacesTest, SamplesComeWithTheSampleUnitAloneAndSaySo) {
  ASSERT_TRUE(seed(""));
  EXPECT_EQ(reason_of(get("sample-inn")), "NO_SUCH_PLACE");
  ASSERT_TRUE(seed("sample"));
  const auto inn = get("sample-inn");
  ASSERT_TRUE(inn);
  EXPECT_TRUE(inn->sample());
  EXPECT_EQ(inn->owner_id(), "sample");
  EXPECT_EQ(inn->open_state(), pb::OPEN_STATE_OPEN);
  EXPECT_FALSE(get("tanzhesi")->sample());
}

TEST_P(PlacesTest, ThePagesHaveEachPlaceOnceAndTheNearestFirst) {
  ASSERT_TRUE(seed(""));
  pb::ListPlacesRequest request;
  request.mutable_near()->set_latitude(39.9040);
  request.mutable_near()->set_longitude(116.0248);
  request.set_page_size(10);
  const auto first = call_as("", *places_, &Stub::ListPlaces, request);
  ASSERT_TRUE(first);
  ASSERT_EQ(first->places_size(), 10);
  EXPECT_EQ(first->places(0).place().id(), "tanzhesi");
  EXPECT_EQ(first->places(0).distance_meters(), 0);
  request.set_page_token(first->next_page_token());
  const auto second = call_as("", *places_, &Stub::ListPlaces, request);
  ASSERT_TRUE(second);
  EXPECT_EQ(second->places_size(), 7);
  EXPECT_EQ(second->next_page_token(), "");
  EXPECT_GE(second->places(0).distance_meters(), first->places(9).distance_meters());
  request.clear_near();
  EXPECT_EQ(reason_of(call_as("", *places_, &Stub::ListPlaces, request)), "PAGE_TOKEN_MISMATCH");
}

TEST_P(PlacesTest, AnOwnerChangesTheirPlaceAndNobodyElseDoes) {
  ASSERT_TRUE(seed(""));
  pb::PutPlaceRequest request;
  *request.mutable_place() = get("tanzhesi").value();
  request.mutable_place()->set_phone("010-00000000");
  request.set_request_id("phone");
  EXPECT_EQ(reason_of(put("inn", request)), "NOT_YOUR_UNIT");
  const auto changed = put("tourism", request);
  ASSERT_TRUE(changed) << changed.error().message;
  EXPECT_EQ(changed->phone(), "010-00000000");
  EXPECT_EQ(changed->revision(), 1);
  EXPECT_EQ(put("tourism", request)->revision(), 1) << "the same request again";
  request.set_request_id("later");
  EXPECT_EQ(reason_of(put("tourism", request)), "PLACE_CHANGED");
  // What the owner has written stays when the server starts anew.
  ASSERT_TRUE(seed(""));
  EXPECT_EQ(get("tanzhesi")->phone(), "010-00000000");
}

TEST_P(PlacesTest, ANewPlaceIsOfTheUnitThatMakesIt) {
  const auto made = put("inn", new_place("样例山居", "inn"));
  ASSERT_TRUE(made) << made.error().message;
  EXPECT_EQ(made->owner_id(), "inn-unit");
  EXPECT_EQ(put("inn", new_place("样例山居", "inn"))->id(), made->id()) << "the same request again";
  auto given_away = new_place("样例", "other");
  given_away.mutable_place()->set_owner_id("lvyou");
  EXPECT_EQ(reason_of(put("inn", given_away)), "NOT_YOUR_UNIT");
  EXPECT_TRUE(put("above", given_away));
  auto kept = [&](const std::string& who) {
    auto list = call_as(who, *admin_, &Admin::ListKeptPlaces, pb::ListKeptPlacesRequest());
    return list ? list->places_size() : -1;
  };
  EXPECT_EQ(kept("inn"), 1);
  EXPECT_EQ(kept("above"), 2);
  EXPECT_EQ(kept("resident"), -1);
}

TEST_P(PlacesTest, PicturesKeepTheirOrderAndCaptionsAndListsHaveTheFirst) {
  const auto gate = upload("inn", "gate", "image/jpeg"), yard = upload("inn", "yard", "image/png");
  auto request = new_place("样例山居", "inn");
  for (const auto& [id, caption] : {std::pair(gate, "山门"), std::pair(yard, "院子")}) {
    auto& picture = *request.mutable_place()->add_pictures();
    picture.mutable_file()->set_id(id);
    picture.set_caption(caption);
  }
  const auto made = put("inn", request);
  ASSERT_TRUE(made) << made.error().message;
  const auto captions = [](const pb::Place& place) {
    std::vector<std::string> all;
    for (const auto& it : place.pictures()) all.push_back(it.file().id() + " " + it.caption());
    return all;
  };
  EXPECT_THAT(captions(*get(made->id())), ElementsAre("gate 山门", "yard 院子"));
  EXPECT_EQ(made->pictures(0).file().media_type(), "image/jpeg");
  const auto listed = call_as("", *places_, &Stub::ListPlaces, pb::ListPlacesRequest());
  ASSERT_EQ(listed->places_size(), 1);
  EXPECT_THAT(captions(listed->places(0).place()), ElementsAre("gate 山门"));
  // Somebody else of the unit moves and takes away what a colleague has uploaded.
  pb::PutPlaceRequest change;
  *change.mutable_place() = *made;
  change.mutable_place()->mutable_pictures()->SwapElements(0, 1);
  change.mutable_place()->mutable_pictures(0)->set_caption("后院");
  change.set_request_id("swap");
  EXPECT_THAT(captions(*put("above", change)), ElementsAre("yard 后院", "gate 山门"));
  const auto kept = call_as("inn", *admin_, &Admin::ListKeptPlaces, pb::ListKeptPlacesRequest());
  ASSERT_EQ(kept->places_size(), 1);
  EXPECT_THAT(captions(kept->places(0)), ElementsAre("yard 后院"));
  *change.mutable_place() = *get(made->id());
  change.mutable_place()->clear_pictures();
  change.set_request_id("none");
  ASSERT_TRUE(put("above", change));
  EXPECT_THAT(captions(*get(made->id())), IsEmpty());
}

TEST_P(PlacesTest, OnlyPicturesOfOnesOwnAreHungUp) {
  upload("inn", "mine", "image/jpeg");
  upload("inn", "song", "audio/ogg");
  upload("tourism", "theirs", "image/jpeg");
  int count = 0;
  const auto with = [&](std::initializer_list<const char*> ids) {
    auto request = new_place("样例山居", "request-" + std::to_string(++count));
    for (const auto* id : ids) request.mutable_place()->add_pictures()->mutable_file()->set_id(id);
    const auto answer = put("inn", request);
    if (answer) return std::string();
    const auto& found = answer.error().violations;
    return reason_of(answer) + (found.empty() ? "" : " " + found.front().where);
  };
  EXPECT_EQ(with({"theirs"}), "ATTACHMENT_NOT_FOUND");
  EXPECT_EQ(with({"song"}), "INVALID_ARGUMENT place.pictures");
  EXPECT_EQ(with({"mine", "mine"}), "INVALID_ARGUMENT place.pictures");
  EXPECT_EQ(with({"mine"}), "");
}

TEST_P(PlacesTest, EveryFieldThatIsWrongIsNamed) {
  auto request = new_place(std::string(200, 'a'), "no id");
  auto& place = *request.mutable_place();
  place.set_kind(pb::PLACE_KIND_UNSPECIFIED);
  place.mutable_position()->set_latitude(91);
  place.clear_source();
  place.add_facilities(pb::FACILITY_FOOD);
  place.add_facilities(pb::FACILITY_FOOD);
  auto& time = *place.add_opening_times();
  time.set_first_day(8);
  const auto refused = put("inn", request);
  ASSERT_FALSE(refused);
  std::vector<std::string> fields;
  for (const auto& it : refused.error().violations) fields.push_back(it.where);
  EXPECT_THAT(fields, ElementsAre("place.kind", "request_id", "place.name", "place.position",
                                  "place.opening_times", "place.facilities", "place.source"));
}

TEST_P(PlacesTest, TheOperatorImportsAllOrNothing) {
  const std::string head =
      "id\tkind\tname\tlatitude\tlongitude\taccuracy_m\taddress\topening\topening_note\tphone\t"
      "facilities\towner\tsource\tintroduction\n";
  pb::ImportPlacesRequest request;
  request.set_file_name("inns.tsv");
  request.set_request_id("first");
  request.set_table(head + "inn-1\thomestay\t一号院\t39.9\t116.0\t0\t\t\t\t\t\tlvyou\t样例\t\n" +
                    "inn-2\thomestay\t二号院\t95\t116.0\t0\t\t\t\t\t\tlvyou\t样例\t\n");
  EXPECT_EQ(reason_of(call_as(operator_token_, *admin_, &Admin::ImportPlaces, request)),
            "INVALID_ARGUMENT");
  EXPECT_EQ(reason_of(get("inn-1")), "NO_SUCH_PLACE");
  request.set_table(head + "inn-1\thomestay\t一号院\t39.9\t116.0\t0\t\t\t\t\t\tlvyou\t样例\t\n");
  EXPECT_EQ(call_as(operator_token_, *admin_, &Admin::ImportPlaces, request)->place_count(), 1);
  EXPECT_EQ(call_as(operator_token_, *admin_, &Admin::ImportPlaces, request)->place_count(), 1);
  EXPECT_EQ(get("inn-1")->revision(), 1) << "the same request again";
  request.set_request_id("second");
  EXPECT_TRUE(call_as(operator_token_, *admin_, &Admin::ImportPlaces, request));
  EXPECT_EQ(get("inn-1")->revision(), 2);
  EXPECT_FALSE(call_as("tourism", *admin_, &Admin::ImportPlaces, request));
}

}  // namespace
}  // namespace mct::place
