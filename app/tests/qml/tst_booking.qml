import QtQuick
import mct.core

ShellCase {
    name: "Booking"

    function open() {
        server.reset()
        Navigation.switchTab("me")
        awaitSeen("mePage")
        if (!Session.signedIn) {
            Navigation.push("account/sign-in", {})
            type("phone", "19000000001")
            type("password", "password1")
            mouseClick(awaitSeen("logInButton"))
            tryVerify(() => Session.signedIn)
        }
        while (Navigation.depth > 0) Navigation.pop()
        wait(100)
    }

    function test_a_free_ticket_is_booked_and_given_back() {
        open()
        Navigation.push("place/place", {placeId: "inn"})
        awaitSeen("offersRow").clicked()
        awaitSeen("offersPage")
        awaitRead("开始前可取消")
        mouseClick(awaitSeen("offer-free"))
        awaitSeen("orderPage")
        awaitSeen("bookButton").clicked()
        awaitRead("请选择日期")
        awaitRead("已订完")
        verify(!awaitSeen("time-1").enabled)
        awaitSeen("time-0").clicked()
        mouseClick(awaitSeen("moreButton"))
        // Three may be booked at once, but two are left.
        tryVerify(() => !awaitSeen("moreButton").enabled)
        compare(awaitSeen("quantity").text, "2")
        awaitSeen("bookButton").clicked()
        awaitSeen("bookingPage")
        compare(server.booked, "free 2 paid")
        awaitRead("已预订")
        awaitRead("第 2 张，共 2 张")
        verify(awaitSeen("ticketCode").text.startsWith("MCT1."))
        awaitSeen("cancelButton").clicked()
        awaitRead("再按一次确认")
        awaitSeen("cancelButton").clicked()
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
        awaitSeen("time-0").clicked()
        compare(awaitSeen("total").text, "¥40")
        awaitSeen("bookButton").clicked()
        awaitSeen("bookingPage")
        awaitRead("待支付")
        awaitRead("内支付，超时自动取消")
        mouseClick(awaitSeen("payButton"))
        awaitRead("本服务器还没有开通在线支付")
        server.wallet = true
        mouseClick(awaitSeen("payButton"))
        awaitSeen("ticketCode")
        awaitRead("退订，可退 ¥40")
        awaitSeen("cancelButton").clicked()
        awaitSeen("cancelButton").clicked()
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
        mouseClick(awaitSeen("kept-adult"))
        awaitSeen("offerEditPage")
        type("offerPrice", "vierzig")
        awaitSeen("saveOfferButton").clicked()
        awaitRead("请填写价格")
        type("offerPrice", "12.5")
        awaitSeen("saveOfferButton").clicked()
        tryCompare(server, "writtenOffer", "1250 24:100")
        awaitSeen("keptOffersPage")
        Navigation.push("booking/slots", {offerId: "adult"})
        awaitSeen("slotsPage")
        awaitSeen("putSlotsButton").clicked()
        awaitRead("请填写每天的数量")
        type("slotStock", "30")
        type("slotStarts", "14:00")
        type("slotEnds", "12:00")
        awaitSeen("putSlotsButton").clicked()
        tryCompare(server, "writtenSlots", "7 × 30, 22 h")
    }
    function test_a_place_without_offers_says_so() {
        Navigation.push("booking/offers", {placeId: "temple", title: "潭柘寺"})
        awaitRead("这里还没有可预订的")
    }
}
