#include "backend/features/vote/vote_requests.h"

#include <fmt/format.h>
#include <google/protobuf/util/time_util.h>

#include "backend/text/field_checks.h"

namespace mct::vote {
namespace {

using google::protobuf::util::TimeUtil;
using text::FieldChecks;
using text::is_id;
using text::is_line;

constexpr std::size_t most_body = 2'000;
constexpr std::size_t most_question = 200;
constexpr std::size_t most_key = 400;
constexpr int most_questions = 10;
constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t most_ahead_ms = 366 * 24 * hour_ms;

}  // namespace

Status check_vote(const std::string& id) {
  FieldChecks checks;
  checks.unless(is_id(id), "vote_id", "缺少标识或标识有误");
  return std::move(checks).status();
}

Status check_community(const std::string& id) {
  FieldChecks checks;
  checks.unless(is_id(id), "community_id", "请选择社区");
  return std::move(checks).status();
}

Status check(const pb::CancelVoteRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.vote_id()), "vote_id", "缺少标识或标识有误");
  checks.unless(is_line(request.reason(), 1, 100), "reason", "请写明原因，1 至 100 个字");
  return std::move(checks).status();
}

Result<VoteStore::Ballot> parse(const pb::CastBallotRequest& request) {
  FieldChecks checks;
  VoteStore::Ballot ballot{request.vote_id(), request.household(), {}, request.request_id()};
  checks.unless(is_id(ballot.vote_id), "vote_id", "缺少标识或标识有误");
  checks.unless(is_line(ballot.household, 1, most_key), "household", "请选择是哪一户");
  checks.unless(is_id(ballot.request_id), "request_id", "须为 1 至 64 个字符");
  for (const int answer : request.answers()) {
    checks.unless(pb::Answer_IsValid(answer) && answer != pb::ANSWER_UNSPECIFIED,
                  fmt::format("answers[{}]", ballot.answers.size()), "请选择同意、反对或弃权");
    ballot.answers.push_back(static_cast<Answer>(answer));
  }
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return ballot;
}

Result<HoldingStore::NewVote> parse(const pb::CreateVoteRequest& request, std::int64_t now_ms) {
  FieldChecks checks;
  HoldingStore::NewVote wanted{request.community_id(),
                               request.building_id(),
                               request.title(),
                               request.body(),
                               static_cast<Majority>(request.majority()),
                               request.secret(),
                               {request.questions().begin(), request.questions().end()},
                               TimeUtil::TimestampToMilliseconds(request.close_time()),
                               request.request_id()};
  checks.unless(is_id(wanted.community_id), "community_id", "请选择社区");
  checks.unless(is_id(wanted.building_id, 0), "building_id", "楼有误");
  checks.unless(is_line(wanted.title, 4, 40), "title", "题目须为 4 至 40 个字");
  checks.unless(text::is_text(wanted.body, 0, most_body), "body", "说明最多 2000 个字");
  checks.unless(
      pb::Majority_IsValid(request.majority()) && request.majority() != pb::MAJORITY_UNSPECIFIED,
      "majority", "请选择通过的比例");
  checks.unless(request.questions_size() >= 1 && request.questions_size() <= most_questions,
                "questions", "表决事项须有 1 至 10 项");
  for (std::size_t i = 0; i < wanted.questions.size(); ++i)
    checks.unless(is_line(wanted.questions[i], 1, most_question), fmt::format("questions[{}]", i),
                  "每项须为 1 至 200 个字");
  checks.unless(wanted.closes_ms >= now_ms + hour_ms && wanted.closes_ms <= now_ms + most_ahead_ms,
                "close_time", "截止时间须在一小时之后、一年之内");
  checks.unless(is_id(wanted.request_id), "request_id", "须为 1 至 64 个字符");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  return wanted;
}

Result<HoldingStore::Sheet> parse(const pb::ImportAreasRequest& request) {
  FieldChecks checks;
  checks.unless(is_id(request.community_id()), "community_id", "请选择社区");
  checks.unless(!request.content().empty(), "content", "请选择文件");
  checks.unless(request.format() == pb::AREA_SHEET_FORMAT_XLSX ||
                    request.format() == pb::AREA_SHEET_FORMAT_CSV,
                "format", "应为 XLSX 或 CSV");
  if (auto status = std::move(checks).status(); !status) return fail(status.error());
  const auto format = static_cast<SheetFormat>(request.format());
  sheets::Problems problems;
  auto rows = read_area_sheet(request.content(), format, problems);
  if (!rows) return fail(rows.error());
  return HoldingStore::Sheet{request.community_id(), format, std::move(*rows), problems.take(),
                             request.validate_only()};
}

}  // namespace mct::vote
