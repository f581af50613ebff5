#include "app/tour/sample_vote.h"

#include <QDateTime>

#include "app/application.h"
#include "app/core/request_id.h"
#include "app/core/services.h"
#include "app/features/community/neighbour_client.h"
#include "app/features/vote/vote_client.h"
#include "app/tour/awaited.h"
#include "app/tour/sample_person.h"

namespace mct::app {
namespace {

qint64 closes_ms() {
  return QDateTime::currentMSecsSinceEpoch() + qint64{20} * 24 * 3'600'000;
}

}  // namespace

bool SampleVote::begin() {
  auto& votes = application_.services().get<VoteClient>();
  const auto buildings = awaited<QList<VoteBuilding>>(
      [&](auto handler) { return votes.buildings(sample_community, handler); });
  if (!went_well(buildings) || (*buildings)->isEmpty()) return false;
  const NewVote lift{sample_community,
                     (*buildings)->first().id,
                     QStringLiteral("更换本楼电梯（样例）"),
                     QStringLiteral("样例：电梯已用满十五年，费用从本楼的维修资金中列支。"),
                     {QStringLiteral("是否同意更换电梯")},
                     true,
                     true,
                     closes_ms(),
                     new_request_id()};
  if (!went_well(awaited<void>([&](auto handler) { return votes.create(lift, handler); })))
    return false;
  const NewVote company{
      sample_community,
      {},
      QStringLiteral("更换物业服务企业（样例）"),
      QStringLiteral("样例：现有合同年底到期，物业管理委员会提出两项表决。"),
      {QStringLiteral("是否同意更换物业服务企业"), QStringLiteral("是否授权委员会签订新的合同")},
      false,
      true,
      closes_ms(),
      new_request_id()};
  return went_well(awaited<void>([&](auto handler) { return votes.create(company, handler); }));
}

QString SampleVote::own() {
  auto& votes = application_.services().get<VoteClient>();
  const auto own = awaited<QList<Vote>>([&](auto handler) { return votes.own(handler); });
  return went_well(own) && !(*own)->isEmpty() ? (*own)->first().id : QString();
}

bool SampleVote::show_neighbour() {
  auto& neighbours = application_.services().get<NeighbourClient>();
  const OwnListing listing{sample_community,     true,  QStringLiteral("李老师（样例）"),
                           PlaceShown::entrance, false, QStringLiteral("会修自行车，周末在家")};
  return went_well(
      awaited<OwnListing>([&](auto handler) { return neighbours.put(listing, handler); }));
}

}  // namespace mct::app
