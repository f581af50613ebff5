#include "app/tests/qml/fake_server.h"

#include <algorithm>

#include "app/core/events/event_methods.h"
#include "app/features/account/account_methods.h"
#include "app/features/catalogue/catalogue_methods.h"

namespace mct::app {
namespace {

void fill(catalogue::v1::ItemSummary& item, const char* code, const char* name) {
  item.set_code(code);
  item.set_name(name);
  item.set_kind(catalogue::v1::ITEM_KIND_BENEFIT);
  item.set_agency_id("minzheng");
  item.set_agency_name("民政局");
  auto* listing = item.add_listings();
  listing->set_level(catalogue::v1::LEVEL_TOWN);
  listing->set_town_scope(catalogue::v1::TOWN_SCOPE_ALL);
  listing->set_reaches_village(true);
}

template <class Items>
void fill_items(Items add) {
  fill(*add(), "T001", "最低生活保障");
  fill(*add(), "T002", "特困人员供养");
  fill(*add(), "T003", "临时救助");
}

void add_facet(google::protobuf::RepeatedPtrField<catalogue::v1::Facets::Facet>& facets,
               const char* id, const char* name) {
  auto* facet = facets.Add();
  facet->set_id(id);
  facet->set_name(name);
  facet->set_count(3);
}

catalogue::v1::Item bare_item(const std::string& code) {
  catalogue::v1::Item item;
  item.set_code(code);
  item.set_name("法律援助");
  item.set_kind(catalogue::v1::ITEM_KIND_BENEFIT);
  item.set_agency_name("司法局");
  return item;
}

catalogue::v1::Item full_item(const std::string& code) {
  auto item = bare_item(code);
  item.set_sample(true);
  item.set_applicable_online(true);
  auto& guide = *item.mutable_guide();
  guide.set_conditions("经济困难");
  guide.set_phone("010-0000-0001");
  guide.set_promised_limit("7个工作日");
  auto* material = item.add_materials();
  material->set_name("居民身份证");
  material->set_copies(1);
  auto* question = guide.add_questions();
  question->set_question("可以请人代办吗？");
  question->set_answer("可以，带上委托书。");
  auto* post = item.add_posts();
  post->set_title("受理");
  post->set_duty("收取材料");
  return item;
}

}  // namespace

FakeServer::FakeServer(FakeChannel& channel) : channel_(channel) {
  answer_lists();
  answer_search();
  answer_guide();
  answer_account();
  answer_cards();
  answer_directory();
  answer_community();
  answer_property();
  answer_votes();
  answer_places();
  answer_bookings();
  answer_delegations();
  answer_installation();
  answer_identity();
  answer_reviews();
  answer_notices();
  answer_check_ins();
  answer_minutes();
  answer_tasks();
  answer_sending();
  answer_attachments();
  answer_documents();
  answer_chats();
  answer_groups();
  answer_messages();
  answer_cases();
  answer_matters();
  channel_.answer(event_methods::watch, [](const event_methods::pb::WatchRequest&) {
    event_methods::pb::WatchResponse nothing;
    nothing.mutable_topics();
    return Result<event_methods::pb::WatchResponse>(nothing);
  });
  answer_admin();
}

void FakeServer::set_offline(bool offline) {
  offline_ = offline;
  channel_.go_offline(offline);
}

void FakeServer::set_slow(bool slow) {
  slow_ = slow;
  channel_.hold(slow);
  if (!slow) channel_.release();
}

void FakeServer::reset() {
  set_slow(false);
  set_offline(false);
  empty_ = false;
  sessions_ended_ = false;
  claimed_ = false;
  kept_ = false;
  delegation_state_ = 0;
  offered_ = false;
  residence_state_ = 0;
  claimed_home_ = QStringLiteral("301/样例住户");
  refusal_.clear();
  listing_.clear();
  company_.clear();
  vote_form_.clear();
  vote_building_.clear();
  vote_state_ = 1;
  ballot_ = 0;
  written_place_.clear();
  written_guide_.clear();
  position_sent_ = false;
  booked_.clear();
  written_offer_.clear();
  written_slots_.clear();
  agreed_ = -1;
  wallet_ = false;
  buildings_.clear();
  verified_ = false;
  granted_ = false;
  reviewer_ = false;
  application_.clear();
  decision_.clear();
  answered_.clear();
  sent_title_.clear();
  alert_level_ = 0;
  sent_groups_.clear();
  sent_neighbourhoods_.clear();
  sent_people_.clear();
  forwarded_.clear();
  admitted_.clear();
  marks_.clear();
  reminders_.clear();
  sent_quota_ = 0;
  scheduled_ = false;
  sent_files_.clear();
  changed_place_.clear();
  refuses_files_ = false;
  cancelled_ = false;
  urged_ = false;
  meeting_soon_ = false;
  code_expired_ = false;
  checked_in_.clear();
  meeting_over_ = false;
  read_consent_ = false;
  minutes_.clear();
  task_.clear();
  assigned_.clear();
  minutes_revision_ = 0;
  minutes_read_ = false;
  document_revision_ = 1;
  document_verb_ = 0;
  absent_ = false;
  document_note_.clear();
  drafted_.clear();
  said_.clear();
  talked_.clear();
  taken_out_.clear();
  changed_message_.clear();
  group_name_.clear();
  appointed_.clear();
  chat_marks_.clear();
  refuses_messages_ = false;
  read_to_ = 0;
  presence_shown_ = false;
  typed_ = 0;
  ++resets_;
  matter_own_ = false;
  matter_state_ = 1;
  matter_revision_ = 1;
  matter_verb_ = 0;
  matter_stars_ = 0;
  matter_done_.clear();
  filed_.clear();
}

void FakeServer::answer_lists() {
  channel_.answer(catalogue_methods::get_facets, [this](const catalogue::v1::GetFacetsRequest&) {
    catalogue::v1::Facets facets;
    if (empty_) return Result<catalogue::v1::Facets>(facets);
    add_facet(*facets.mutable_agencies(), "minzheng", "民政局");
    add_facet(*facets.mutable_towns(), "zhaitang", "斋堂镇");
    add_facet(*facets.mutable_kinds(), "ITEM_KIND_BENEFIT", "行政给付");
    add_facet(*facets.mutable_audiences(), "AUDIENCE_PERSON", "个人");
    add_facet(*facets.mutable_life_events(), "elderly", "养老");
    facets.set_total_size(3);
    return Result<catalogue::v1::Facets>(facets);
  });
  channel_.answer(catalogue_methods::list_items, [this](const catalogue::v1::ListItemsRequest&) {
    catalogue::v1::ListItemsResponse response;
    if (empty_) return Result<catalogue::v1::ListItemsResponse>(response);
    fill_items([&] { return response.add_items(); });
    response.set_total_size(response.items_size());
    return Result<catalogue::v1::ListItemsResponse>(response);
  });
}

void FakeServer::answer_search() {
  channel_.answer(catalogue_methods::search_items,
                  [this](const catalogue::v1::SearchItemsRequest&) {
                    catalogue::v1::SearchItemsResponse response;
                    if (!empty_) fill_items([&] { return response.add_hits()->mutable_item(); });
                    return Result<catalogue::v1::SearchItemsResponse>(response);
                  });
  channel_.answer(catalogue_methods::suggest_queries,
                  [](const catalogue::v1::SuggestQueriesRequest&) {
                    catalogue::v1::SuggestQueriesResponse response;
                    response.add_queries("低保");
                    return Result<catalogue::v1::SuggestQueriesResponse>(response);
                  });
}

// D642 is known in full, D999 not at all, and of all others the name only.
void FakeServer::answer_guide() {
  channel_.answer(catalogue_methods::get_item,
                  [](const catalogue::v1::GetItemRequest& request) -> Result<catalogue::v1::Item> {
                    if (request.code() == "D999")
                      return fail(Code::not_found, QStringLiteral("ITEM_NOT_FOUND"), {});
                    return request.code() == "D642" ? full_item(request.code())
                                                    : bare_item(request.code());
                  });
}

// One person, whose code is always the same and whose password is “password1”.
void FakeServer::answer_account() {
  namespace accounts = account_methods;
  namespace apb = accounts::pb;
  static const auto session_of = [](const std::string& nickname) {
    apb::Session session;
    session.set_access_token("access");
    session.set_refresh_token("refresh");
    session.mutable_expire_time()->set_seconds(4'000'000'000);
    session.mutable_account()->set_nickname(nickname);
    session.mutable_account()->set_masked_phone("190****0001");
    return Result<apb::Session>(session);
  };
  static const auto wrong_code = [] {
    return Result<apb::Session>(fail(Code::unknown, QStringLiteral("CODE_WRONG"), {}));
  };
  const auto right = code().toStdString();
  channel_.answer(accounts::send_code, [](const apb::SendCodeRequest&) {
    apb::SendCodeResponse response;
    response.set_code_id("code-1");
    response.set_resend_seconds(60);
    return Result<apb::SendCodeResponse>(response);
  });
  channel_.answer(accounts::sign_up, [right](const apb::SignUpRequest& request) {
    return request.proof().code() == right ? session_of(request.nickname()) : wrong_code();
  });
  channel_.answer(accounts::log_in, [right](const apb::LogInRequest& request) {
    if (request.has_proof())
      return request.proof().code() == right ? session_of("样例居民") : wrong_code();
    if (request.password() == "password1") return session_of("样例居民");
    return Result<apb::Session>(
        fail(Code::unauthenticated, QStringLiteral("CREDENTIALS_WRONG"), {}));
  });
  static const auto ended = [] {
    return fail(Code::unauthenticated, QStringLiteral("SESSION_ENDED"), {});
  };
  channel_.answer(accounts::refresh_session, [this](const apb::RefreshSessionRequest&) {
    return sessions_ended_ ? Result<apb::Session>(ended()) : session_of("样例居民");
  });
  channel_.answer(accounts::get_devices, [this](const apb::GetDevicesRequest&) {
    if (sessions_ended_) return Result<apb::Devices>(ended());
    apb::Devices devices;
    auto& device = *devices.add_devices();
    device.set_id("session-1");
    device.set_name("样例设备");
    device.set_current(true);
    return Result<apb::Devices>(devices);
  });
  channel_.answer(accounts::update_profile, [](const apb::UpdateProfileRequest& request) {
    auto account = session_of(request.nickname())->account();
    account.set_signature(request.signature());
    return Result<apb::Account>(account);
  });
  channel_.answer(
      accounts::close_account,
      [right](const apb::CloseAccountRequest& request) -> Result<google::protobuf::Empty> {
        if (request.proof().code() != right) return tl::unexpected(wrong_code().error());
        return google::protobuf::Empty();
      });
  channel_.answer(accounts::end_device, [](const apb::EndDeviceRequest&) {
    return Result<google::protobuf::Empty>(google::protobuf::Empty());
  });
}

}  // namespace mct::app
