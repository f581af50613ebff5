import QtQuick
import mct.core

ShellCase {
    name: "Booking"

    function open() {
        server.reset()
        signIn()
    }

    function test_a_free_ticket_is_booked_and_given_back() {
        open()
        Navigation.push("place/place", {placeId: "inn"})
        press("offersRow")
        awaitSeen("offersPage")
        awaitRead("开始前可取消")
        press("offer-free")
        awaitSeen("orderPage")
        press("bookButton")
        awaitRead("请选择日期")
        awaitRead("已订完")
        verify(!awaitSeen("time-1").enabled)
        press("time-0")
        press("moreButton")
        // Three may be booked at once, but two are left.
        tryVerify(() => !awaitSeen("moreButton").enabled)
        compare(awaitSeen("quantity").text, "2")
        press("bookButton")
        awaitSeen("bookingPage")
        compare(server.booked, "free 2 paid")
        awaitRead("已预订")
        awaitRead("第 2 张，共 2 张")
        verify(awaitSeen("ticketCode").text.startsWith("MCT1."))
        press("cancelButton")
        awaitRead("再按一次确认")
        press("cancelButton")
        awaitRead("已退订")
        compare(seen("ticketCode"), null)
        Navigation.pop()
        Navigation.push("booking/own", {})
        awaitSeen("booking-b1")
        awaitRead("免费票 × 2")
    }
    function test_what_costs_something_is_held_until_it_is_paid() {
        open()
        Navigation.push("booking/order", {offerId: "adult"})
        press("time-0")
        compare(awaitSeen("total").text, "¥40")
        press("bookButton")
        awaitSeen("bookingPage")
        awaitRead("待支付")
        awaitRead("内支付，超时自动取消")
        press("payButton")
        awaitRead("本服务器还没有开通在线支付")
        server.wallet = true
        press("payButton")
        awaitSeen("ticketCode")
        awaitRead("退订，可退 ¥40")
        press("cancelButton")
        press("cancelButton")
        awaitRead("已退 ¥40")
        compare(server.agreed, 4000)
    }
    function test_a_used_ticket_says_so_and_is_not_given_back() {
        open()
        server.booked = "adult 1 used"
        Navigation.push("booking/booking", {bookingId: "b1"})
        awaitSeen("usedTag")
        compare(seen("cancelButton"), null)
    }
    function test_tickets_are_shown_without_a_network() {
        open()
        server.booked = "free 1 paid"
        Navigation.push("booking/booking", {bookingId: "b1"})
        awaitSeen("ticketCode")
        Navigation.pop()
        awaitGone("bookingPage")
        server.offline = true
        Navigation.push("booking/booking", {bookingId: "b1"})
        awaitSeen("ticketCode")
    }
    function test_an_owner_sets_price_rules_days_and_stock() {
        open()
        Navigation.push("booking/kept", {placeId: "inn"})
        press("kept-adult")
        awaitSeen("offerEditPage")
        type("offerPrice", "vierzig")
        press("saveOfferButton")
        awaitRead("请填写价格")
        type("offerPrice", "12.5")
        press("saveOfferButton")
        tryCompare(server, "writtenOffer", "1250 24:100")
        awaitSeen("keptOffersPage")
        Navigation.push("booking/slots", {offerId: "adult"})
        awaitSeen("slotsPage")
        press("putSlotsButton")
        awaitRead("请填写每天的数量")
        type("slotStock", "30")
        type("slotStarts", "14:00")
        type("slotEnds", "12:00")
        press("putSlotsButton")
        tryCompare(server, "writtenSlots", "7 × 30, 22 h")
    }
    function test_a_place_without_offers_says_so() {
        Navigation.push("booking/offers", {placeId: "temple", title: "潭柘寺"})
        awaitRead("这里还没有可预订的")
    }
}
