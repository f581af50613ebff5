import QtQuick
import mct.core

ShellCase {
    name: "Delegation"

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
    }

    function test_nobody_acts_for_anybody_at_first() {
        open()
        Navigation.push("delegation/home", {})
        awaitRead("还没有代办")
    }
    function test_a_family_member_is_asked() {
        open()
        Navigation.push("delegation/home", {})
        mouseClick(awaitSeen("offerButton"))
        awaitSeen("offerPage")
        type("phone", "123")
        type("relation", "女儿")
        mouseClick(awaitSeen("offerSubmit"))
        awaitRead("请填写 11 位手机号")
        type("phone", "19000000002")
        mouseClick(awaitSeen("offerSubmit"))
        awaitSeen("delegationsPage")
        awaitRead("190****0002")
        awaitRead("待接受")
    }
    function test_a_child_needs_a_birth_date() {
        open()
        Navigation.push("delegation/ward", {})
        awaitSeen("wardPage")
        wait(100) // its wrapped text takes its place with the next frame
        type("birthDate", "2016")
        mouseClick(awaitSeen("wardSubmit"))
        awaitRead("请填写称呼")
        type("nickname", "样例孩子")
        mouseClick(awaitSeen("wardSubmit"))
        awaitRead("出生日期须写作")
    }
    function test_an_offer_is_accepted_and_one_acts_until_one_ends_it() {
        open()
        server.delegationState = 1
        Navigation.push("delegation/home", {})
        mouseClick(awaitSeen("acceptButton"))
        awaitRead("生效中")
        mouseClick(awaitSeen("actButton"))
        awaitSeen("actingForBanner")
        awaitRead("正在替样例奶奶办理")
        compare(server.actingFor, "d1")
        mouseClick(awaitSeen("bannerAction"))
        tryCompare(Session, "actingForName", "")
        compare(server.actingFor, "")
        mouseClick(awaitSeen("endButton"))
        awaitRead("再按一次确认")
        mouseClick(awaitSeen("endButton"))
        awaitRead("已结束")
    }
}
