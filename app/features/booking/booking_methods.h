#pragma once

#include "mct/booking/v1/booking_service.pb.h"

#include "app/core/channel/channel.h"

// The methods that the clients call. Part of them, and of their tests.
namespace mct::app::booking_methods {

namespace pb = mct::booking::v1;

inline constexpr Method<pb::GetOffersRequest, pb::GetOffersResponse> get_offers{
    "/mct.booking.v1.BookingService/GetOffers"};
inline constexpr Method<pb::GetSlotsRequest, pb::GetSlotsResponse> get_slots{
    "/mct.booking.v1.BookingService/GetSlots"};
inline constexpr Method<pb::CreateBookingRequest, pb::Booking> create{
    "/mct.booking.v1.BookingService/CreateBooking"};
inline constexpr Method<pb::PayBookingRequest, pb::Booking> pay{
    "/mct.booking.v1.BookingService/PayBooking"};
inline constexpr Method<pb::CancelBookingRequest, pb::Booking> cancel{
    "/mct.booking.v1.BookingService/CancelBooking"};
inline constexpr Method<pb::GetBookingRequest, pb::Booking> get{
    "/mct.booking.v1.BookingService/GetBooking"};
inline constexpr Method<pb::ListOwnBookingsRequest, pb::ListOwnBookingsResponse> list_own{
    "/mct.booking.v1.BookingService/ListOwnBookings"};

inline constexpr Method<pb::ListPlaceOffersRequest, pb::ListPlaceOffersResponse> list_kept{
    "/mct.booking.v1.OfferAdminService/ListPlaceOffers"};
inline constexpr Method<pb::PutOfferRequest, pb::Offer> put{
    "/mct.booking.v1.OfferAdminService/PutOffer"};
inline constexpr Method<pb::PutSlotsRequest, pb::PutSlotsResponse> put_slots{
    "/mct.booking.v1.OfferAdminService/PutSlots"};

}  // namespace mct::app::booking_methods
