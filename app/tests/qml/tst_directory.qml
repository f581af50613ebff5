import QtQuick
import mct.core

ShellCase {
    name: "Directory"

    function logIn() {
        server.reset()
        signIn()
        Navigation.switchTab("contacts")
        awaitSeen("contactsPage")
    }

    function test_without_signing_in_one_is_asked_to() {
        signOut()
        Navigation.switchTab("contacts")
        awaitRead("登录后查看通讯录")
    }
    function test_a_resident_sees_contacts_and_no_staff() {
        logIn()
        awaitRead("还没有联系人")
        verify(!seen("districtRow"))
        verify(!seen("colleagueSearchEntry"))
    }
    function test_waiting_cards_are_shown_and_claimed() {
        logIn()
        Navigation.push("directory/cards", {})
        awaitRead("待领取")
        awaitRead("民政局")
        press("claimButton")
        awaitRead("已领取")
    }
    function test_a_friend_is_added_by_link_data() {
        return [
            {tag: "not a link", link: "https://example.org", words: "mct://card/"},
            {tag: "unknown", link: "mct://card/unknown", words: "可能已被撤销"}
        ]
    }
    function test_a_friend_is_added_by_link(data) {
        logIn()
        Navigation.push("directory/friend", {})
        type("link", data.link)
        press("addButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes(data.words))
        type("link", "mct://card/11111111111111111111111111111111")
        press("addButton")
        awaitSeen("contactsPage")
        awaitRead("王样例")
    }
    function test_ones_card_is_a_code_that_can_be_renewed() {
        logIn()
        Navigation.push("directory/code", {cardId: "personal", name: "样例居民", subtitle: "个人名片"})
        const code = awaitSeen("qrCode")
        const before = code.text
        verify(before.startsWith("mct://card/"))
        press("renewButton")
        tryVerify(() => seen("qrCode") && seen("qrCode").text !== before)
    }
    function test_colleagues_are_found_as_one_types() {
        logIn()
        Navigation.push("directory/search", {})
        awaitRead("边输边找")
        const field = awaitSeen("searchField")
        field.text = "王"
        field.textEdited()
        awaitRead("王样例")
        server.empty = true
        field.text = "没有"
        field.textEdited()
        awaitRead("没有找到")
        server.empty = false
    }
    function test_a_card_shows_how_to_reach_someone_and_is_kept() {
        logIn()
        Navigation.push("directory/card", {cardId: "c1"})
        awaitRead("19000000002")
        press("keepButton")
        awaitRead("移出常用联系人")
    }
    function test_a_unit_lists_departments_then_people() {
        logIn()
        Navigation.push("directory/unit", {organizationId: "minzheng", title: "民政局"})
        awaitRead("办公室")
        verify(reads("王样例"))
        Navigation.push("directory/unit", {organizationId: "archive", title: "档案室"})
        awaitRead("这里还没有人员")
    }
    function test_a_new_person_is_checked_before_it_is_sent() {
        logIn()
        Navigation.push("directory/staff", {organizationId: "minzheng"})
        type("name", "新人")
        type("phone", "123")
        press("saveButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("11 位手机号"))
        type("phone", "19000000009")
        press("saveButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("已有人登记"))
        type("phone", "19000000003")
        press("saveButton")
        awaitSeen("contactsPage")
    }
    function test_whoever_is_slower_sees_what_is_there_now() {
        logIn()
        Navigation.push("directory/staff", {cardId: "c1"})
        const post = awaitSeen("postInput")
        post.forceActiveFocus()
        post.selectAll()
        for (const letter of "slow") keyClick(letter)
        press("saveButton")
        tryVerify(() => seen("postInput") && seen("postInput").text === "科员")
    }
    function test_revoking_is_asked_twice() {
        logIn()
        Navigation.push("directory/staff", {cardId: "c1"})
        press("revokeButton")
        awaitRead("再按一次")
        verify(seen("staffPage"))
        press("revokeButton")
        awaitSeen("contactsPage")
    }
    function test_the_trail_says_who_did_what() {
        logIn()
        Navigation.push("directory/changes", {organizationId: "minzheng"})
        awaitRead("修改了王样例")
        verify(reads("样例管理员"))
    }
    function test_lists_say_what_failed_and_try_again_data() {
        return [
            {tag: "unit", route: "directory/unit", params: {organizationId: "minzheng"}},
            {tag: "card", route: "directory/card", params: {cardId: "c1"}},
            {tag: "changes", route: "directory/changes", params: {organizationId: "minzheng"}}
        ]
    }
    function test_lists_say_what_failed_and_try_again(data) {
        logIn()
        server.offline = true
        Navigation.push(data.route, data.params)
        awaitRead("连不上")
        server.offline = false
    }
}
