import QtQuick
import mct.core

ShellCase {
    name: "Delegation"

    function open() {
        server.reset()
        signIn()
    }

    function test_nobody_acts_for_anybody_at_first() {
        open()
        Navigation.push("delegation/home", {})
        awaitRead("还没有代办")
    }
    function test_a_family_member_is_asked() {
        open()
        Navigation.push("delegation/home", {})
        press("offerButton")
        awaitSeen("offerPage")
        type("phone", "123")
        type("relation", "女儿")
        press("offerSubmit")
        awaitRead("请填写 11 位手机号")
        type("phone", "19000000002")
        press("offerSubmit")
        awaitSeen("delegationsPage")
        awaitRead("190****0002")
        awaitRead("待接受")
    }
    function test_a_child_needs_a_birth_date() {
        open()
        Navigation.push("delegation/ward", {})
        awaitSeen("wardPage")
        type("birthDate", "2016")
        press("wardSubmit")
        awaitRead("请填写称呼")
        type("nickname", "样例孩子")
        press("wardSubmit")
        awaitRead("出生日期须写作")
    }
    function test_an_offer_is_accepted_and_one_acts_until_one_ends_it() {
        open()
        server.delegationState = 1
        Navigation.push("delegation/home", {})
        press("acceptButton")
        awaitRead("生效中")
        press("actButton")
        awaitSeen("actingForBanner")
        awaitRead("正在替样例奶奶办理")
        compare(server.actingFor, "d1")
        press("bannerAction")
        tryCompare(Session, "actingForName", "")
        compare(server.actingFor, "")
        press("endButton")
        awaitRead("再按一次确认")
        press("endButton")
        awaitRead("已结束")
    }
}
