#pragma once

#include "mct/property/v1/property_admin_service.pb.h"
#include "mct/property/v1/property_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of them, and of their tests.
namespace mct::app::property_methods {

namespace pb = mct::property::v1;

inline constexpr Method<pb::ListOwnBillsRequest, pb::ListOwnBillsResponse> list_own{
    "/mct.property.v1.PropertyService/ListOwnBills"};
inline constexpr Method<pb::PayBillRequest, pb::PayBillResponse> pay{
    "/mct.property.v1.PropertyService/PayBill"};

inline constexpr Method<pb::ListEntrustmentsRequest, pb::ListEntrustmentsResponse> entrustments{
    "/mct.property.v1.PropertyAdminService/ListEntrustments"};
inline constexpr Method<pb::ImportBillsRequest, pb::ImportBillsResponse> import_bills{
    "/mct.property.v1.PropertyAdminService/ImportBills"};
inline constexpr Method<pb::ListBillsRequest, pb::ListBillsResponse> list{
    "/mct.property.v1.PropertyAdminService/ListBills"};
inline constexpr Method<pb::WithdrawBillRequest, pb::Bill> withdraw{
    "/mct.property.v1.PropertyAdminService/WithdrawBill"};

inline constexpr Method<pb::ListCompaniesRequest, pb::ListCompaniesResponse> companies{
    "/mct.property.v1.PropertyAdminService/ListCompanies"};
inline constexpr Method<pb::EntrustCommunityRequest, pb::Entrustment> entrust{
    "/mct.property.v1.PropertyAdminService/EntrustCommunity"};

}  // namespace mct::app::property_methods
