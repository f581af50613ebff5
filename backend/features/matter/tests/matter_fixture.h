#pragma once

#include <gmock/gmock.h>
#include <map>

#include "mct/matter/v1/matter_service.grpc.pb.h"
#include "mct/matter/v1/post_service.grpc.pb.h"

#include "backend/attachments/attachment_store.h"
#include "backend/audit/audit_store.h"
#include "backend/events/event_store.h"
#include "backend/features/matter/matter_module.h"
#include "backend/features/matter/matter_types.h"
#include "backend/requests/request_log.h"
#include "backend/testing/server_test.h"
#include "backend/testing/set_clock.h"
#include "backend/working_days/day.h"

namespace mct::matter {

namespace pb = mct::matter::v1;

// Two units and two residents, whose tokens are their card ids.
class Town final : public People, public rpc::Authenticator, public rpc::CardResolver {
 public:
  struct Somebody {
    std::string unit_id = {};  // empty: a resident
    bool admin = false;
    bool claimed = true;
  };
  std::map<std::string, Somebody> people{{"zhou", {}},
                                         {"wu", {}},
                                         {"wang", {"jingxin"}},
                                         {"li", {"jingxin"}},
                                         {"chief", {"jingxin", true}},
                                         {"unclaimed", {"jingxin", false, false}},
                                         {"zhao", {"minzheng"}}};

  boost::asio::awaitable<Result<rpc::Identity>> identify(std::string token) override {
    co_return rpc::Identity{token, "session-of-" + token};
  }
  boost::asio::awaitable<Result<rpc::ActingCard>> resolve(std::string account,
                                                          std::string) override {
    if (!people.contains(account)) co_return revoked();
    const auto& it = people.at(account);
    co_return rpc::ActingCard{account, account, it.unit_id, it.unit_id, it.admin, {}};
  }
  Result<Person> acting(storage::Connection&, const Reader& reader) override {
    if (!people.contains(reader.card_id)) return revoked();
    return person(reader.card_id);
  }
  Result<std::optional<Person>> member(storage::Connection&, const std::string& id) override {
    if (!people.contains(id) || people.at(id).unit_id.empty()) return std::nullopt;
    return person(id);
  }
  // Where residents live.
  std::map<std::string, std::string> homes{{"zhou", "jingxin"}};
  std::string committee = "minzheng";
  Result<std::optional<Unit>> home(storage::Connection& connection, const Person& acting,
                                   Carer carer) override {
    if (!homes.contains(acting.account_id)) return std::nullopt;
    return unit(connection, carer == Carer::committee ? committee : homes.at(acting.account_id));
  }
  Result<std::optional<Unit>> unit(storage::Connection&, const std::string& id) override {
    if (id == "jingxin") return Unit{id, "经济信息化委"};
    if (id == "minzheng") return Unit{id, "民政局"};
    return std::nullopt;
  }

 private:
  Person person(const std::string& id) {
    const auto& it = people.at(id);
    return {it.claimed ? id : std::string(), id, "样例" + id, it.unit_id, it.unit_id, it.admin};
  }
  static tl::unexpected<Error> revoked() {
    return fail(mct::reason::permission_denied, "这张名片已被撤销");
  }
};

// One item that can be applied for.
class Counter final : public Items {
 public:
  Item item{"D642", "样例老年证", "minzheng",
            10,     20,           {{"身份证", "原件", true}, {"委托书", "", false}}};

  std::optional<Item> find(const std::string& code) override {
    if (code != item.code) return std::nullopt;
    return item;
  }
};

// What publishes items. A form of "wrong" is; it knows one unit's items.
class Desk final : public Proposals {
 public:
  std::int64_t revision = 7;
  std::map<std::string, std::string> shown;  // by matter
  int looked_again = 0;

  Status check(storage::Connection&, const ProposedFiles& files,
               const std::string& unit_id) override {
    if (auto status = readable(files); !status) return status;
    if (unit_id == "minzheng") return {};
    return fail(mct::reason::invalid_argument, "只能提交本单位的事项", {{"事项", "不是本单位的"}});
  }
  Result<Proposal> compare(storage::Connection&, const ProposedFiles& files) override {
    if (auto status = readable(files); !status) return fail(status.error());
    return Proposal{revision, {{true, "N001", files.form.bytes, {}}}, 0, {}};
  }
  Result<Proposal> published(storage::Connection&, const std::string& matter_id) override {
    return Proposal{0, {{true, "N001", shown[matter_id], {}}}, 0, {}};
  }
  Status publish(storage::Connection&, const ProposedFiles& files, std::int64_t basis,
                 const std::string& matter_id) override {
    if (basis != revision) return fail(reason::proposal_changed, "目录有了变化");
    shown[matter_id] = files.form.bytes;
    return {};
  }
  boost::asio::awaitable<void> show() override {
    ++looked_again;
    co_return;
  }

  bool broken = false;

 private:
  Status readable(const ProposedFiles& files) const {
    if (!broken && files.form.name != "错.csv") return {};
    return fail(mct::reason::invalid_argument, "表有错误", {{"line 2", "没有名称"}});
  }
};

// Matters behind a real server, with the shipped kinds and calendar.
class MatterFixture : public test::ServerTest {
 protected:
  using Matters = pb::MatterService::Stub;

  void SetUp() override {
    ServerTest::SetUp();
    if (IsSkipped()) return;
    ASSERT_TRUE(migrate({audit::migrations(), events::migrations(), requests::migrations(),
                         attachments::migrations(), migrations()}));
    bridge_->authenticate_with(town_);
    bridge_->resolve_cards_with(town_);
    auto module = MatterModule::create(database(), *bridge_, town_, counter_, desk_,
                                       {MCT_SOURCE_DIR "/assets", {}}, clock_);
    ASSERT_TRUE(module) << module.error().message;
    module_ = std::move(*module);
    serve(*module_);
    matters_ = pb::MatterService::NewStub(channel_);
    posts_ = pb::MatterPostService::NewStub(channel_);
    set_day("2026-12-01");
  }
  void TearDown() override {
    ServerTest::TearDown();
    module_.reset();
  }

  // At ten in the morning.
  void set_day(const std::string& day) {
    clock_.set(working_days::start_ms(*working_days::parse_day(day)) + 10 * 3'600'000);
  }

  static void answer(google::protobuf::RepeatedPtrField<pb::NewAnswer>& answers,
                     const std::string& field, const std::string& value,
                     const std::vector<std::string>& files = {}) {
    auto& it = *answers.Add();
    it.set_field_id(field);
    it.set_value(value);
    for (const auto& file : files) it.add_attachment_ids(file);
  }
  static pb::FileMatterRequest feedback() {
    pb::FileMatterRequest request;
    request.set_kind_id("feedback");
    answer(*request.mutable_answers(), "class", "功能异常");
    answer(*request.mutable_answers(), "content", "通知页面打不开\n点开后一直空白");
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Matter> file(const std::string& who, const pb::FileMatterRequest& request) {
    return call_as(who, *matters_, &Matters::FileMatter, request);
  }
  // Of zhou.
  pb::Matter filed() {
    auto matter = file("zhou", feedback());
    EXPECT_TRUE(matter) << matter.error().message;
    return matter ? *matter : pb::Matter();
  }

  static pb::TakeActionRequest action(const pb::Matter& matter, pb::Verb verb,
                                      const std::string& note = {}) {
    pb::TakeActionRequest request;
    request.set_id(matter.id());
    request.set_revision(matter.revision());
    request.set_verb(verb);
    request.set_note(note);
    request.set_request_id(random_id());
    return request;
  }
  Result<pb::Matter> act(const std::string& who, const pb::TakeActionRequest& request) {
    return call_as(who, *matters_, &Matters::TakeAction, request);
  }
  // As the caller sees it at this moment, and then done.
  template <class Fill>
  pb::Matter done(const std::string& who, const pb::Matter& matter, pb::Verb verb,
                  const std::string& note, Fill fill) {
    auto now = get(who, matter.id());
    EXPECT_TRUE(now) << who << ": " << now.error().message;
    if (!now) return {};
    auto request = action(*now, verb, note);
    fill(request);
    auto after = act(who, request);
    EXPECT_TRUE(after) << who << ": " << after.error().message;
    return after ? *after : pb::Matter();
  }
  pb::Matter done(const std::string& who, const pb::Matter& matter, pb::Verb verb,
                  const std::string& note = {}) {
    return done(who, matter, verb, note, [](pb::TakeActionRequest&) {});
  }
  Result<pb::Matter> get(const std::string& who, const std::string& id) {
    pb::GetMatterRequest request;
    request.set_id(id);
    return call_as(who, *matters_, &Matters::GetMatter, request);
  }
  pb::ListMattersResponse list(const std::string& who, pb::Folder folder, int size = 0,
                               const std::string& token = {}) {
    pb::ListMattersRequest request;
    request.set_folder(folder);
    request.set_page_size(size);
    request.set_page_token(token);
    auto page = call_as(who, *matters_, &Matters::ListMatters, request);
    EXPECT_TRUE(page) << page.error().message;
    return page ? *page : pb::ListMattersResponse();
  }
  int count(const std::string& who, pb::Folder folder) { return list(who, folder).matters_size(); }

  // A file of the account that is ready.
  std::string uploaded(const std::string& account, const std::string& name,
                       const std::string& media_type = "image/png") {
    attachments::AttachmentStore files(database());
    const auto upload = run(files.start({account, name, 6, std::string(64, 'a'), random_id()},
                                        1 << 20, clock_.now_ms()));
    EXPECT_TRUE(upload);
    EXPECT_TRUE(run(files.put(account, upload->id, 0, "样例", clock_.now_ms())));
    const auto whole = run(files.of_account(account, upload->id));
    EXPECT_TRUE(whole);
    EXPECT_TRUE(run(files.finish(*whole, {media_type, {}, {}, {}}, clock_.now_ms())));
    return upload->id;
  }

  static std::vector<int> verbs_of(const pb::Matter& matter) {
    std::vector<int> verbs;
    for (const auto& it : matter.trail()) verbs.push_back(it.verb());
    return verbs;
  }
  static std::string day_of(const google::protobuf::Timestamp& end) {
    return working_days::text_of(working_days::day_of(end.seconds() * 1000 - 1));
  }

  test::SetClock clock_;
  Town town_;
  Counter counter_;
  Desk desk_;
  std::unique_ptr<MatterModule> module_;
  std::unique_ptr<Matters> matters_;
  std::unique_ptr<pb::MatterPostService::Stub> posts_;
};

}  // namespace mct::matter
