import QtQuick
import mct.core

ShellCase {
    name: "Identity"

    // Anew each time: the watch of the cards says once what one is entrusted with.
    function logIn() {
        signOut()
        signIn()
    }
    function logInAsOfficer() {
        server.reviewer = true
        logIn()
        Navigation.push("directory/cards", {})
        press("actButton")
        tryVerify(() => Session.staff)
        Navigation.pop()
    }
    function error(name = "formError") { return seen(name) ? seen(name).text : "" }
    function pick(role) { awaitSeen(role).picked(server.photoFile) }

    function test_without_signing_in_there_is_no_entry() {
        signOut()
        Navigation.switchTab("me")
        awaitSeen("mePage")
        verify(!seen("identityRow"))
    }
    function test_each_stage_says_what_comes_next_data() {
        return [
            {tag: "none", verified: false, application: "", words: "三步完成", shown: "applyButton", hidden: "withdrawButton"},
            {tag: "withdrawn", verified: false, application: "withdrawn", words: "三步完成", shown: "applyButton", hidden: "pendingBanner"},
            {tag: "pending", verified: false, application: "pending", words: "等待审核", shown: "withdrawButton", hidden: "applyButton"},
            {tag: "rejected", verified: false, application: "rejected", words: "照片不清楚", shown: "applyButton", hidden: "withdrawButton"},
            {tag: "verified", verified: true, application: "approved", words: "1199**********0010", shown: "changeNameRow", hidden: "applyButton"},
            {tag: "change pending", verified: true, application: "pending", words: "样**", shown: "withdrawButton", hidden: "changeNameRow"},
            {tag: "change rejected", verified: true, application: "rejected", words: "照片不清楚", shown: "changeNameRow", hidden: "applyButton"}
        ]
    }
    function test_each_stage_says_what_comes_next(data) {
        logIn()
        server.verified = data.verified
        server.application = data.application
        press("identityRow")
        awaitRead(data.words)
        verify(seen(data.shown))
        verify(!seen(data.hidden))
    }
    function test_a_wrong_number_is_said_as_it_is_typed_data() {
        return [
            {tag: "letter", number: "11a", words: "17 位数字"},
            {tag: "date", number: "119999199013010010", words: "出生日期"},
            {tag: "check", number: "119999199001010011", words: "校验位"},
            {tag: "good so far", number: "119999", words: ""},
            {tag: "good", number: "11010519491231002x", words: ""}
        ]
    }
    function test_a_wrong_number_is_said_as_it_is_typed(data) {
        logIn()
        Navigation.push("identity/form", {kind: "identity"})
        type("idNumber", data.number)
        tryVerify(() => data.words === "" ? !seen("idNumberError") : error("idNumberError").includes(data.words))
    }
    function test_what_is_missing_is_said_then_it_is_sent() {
        logIn()
        Navigation.push("identity/home", {})
        press("applyButton")
        const send = () => press("sendButton")
        awaitSeen("identityFormPage")
        send()
        tryVerify(() => error().includes("姓名"))
        type("name", "别人")
        send()
        tryVerify(() => error().includes("18 位"))
        type("idNumber", "11010519491231002X")
        send()
        tryVerify(() => error().includes("人像面"))
        pick("front")
        send()
        tryVerify(() => error().includes("国徽面"))
        pick("back")
        send()
        tryVerify(() => error().includes("正面照"))
        pick("portrait")
        tryVerify(() => seen("frontPreview") && seen("frontPreview").status === Image.Ready)
        send()
        tryVerify(() => error().includes("窗口办理"))
        type("name", "样例甲")
        send()
        awaitSeen("identityPage")
        awaitRead("等待审核")
    }
    function test_what_is_no_picture_is_refused() {
        logIn()
        Navigation.push("identity/form", {kind: "avatar"})
        awaitSeen("portrait").picked("file:///nowhere.png")
        tryVerify(() => error().includes("不是照片"))
    }
    function test_a_change_of_name_asks_for_the_card_only() {
        logIn()
        server.verified = true
        Navigation.push("identity/form", {kind: "name"})
        type("name", "新名")
        pick("front")
        pick("back")
        verify(!seen("portrait"))
        verify(!seen("idNumberInput"))
        press("sendButton")
        awaitSeen("mePage")
        awaitRead("已提交")
    }
    function test_withdrawing_is_asked_twice() {
        logIn()
        server.application = "pending"
        Navigation.push("identity/home", {})
        press("withdrawButton")
        awaitRead("再按一次")
        press("withdrawButton")
        awaitSeen("applyButton")
        awaitRead("照片已删除")
    }
    function test_services_are_granted_by_a_switch() {
        logIn()
        server.verified = true
        Navigation.push("identity/services", {verified: true})
        verify(!awaitSeen("service-medical").checked)
        press("service-medical")
        tryVerify(() => seen("service-medical").checked && seen("service-medical").enabled)
        server.offline = true
        press("service-medical")
        awaitRead("连不上")
        tryVerify(() => seen("service-medical").checked, 5000, "the switch goes back")
    }
    function test_nothing_is_granted_without_an_identity() {
        logIn()
        Navigation.push("identity/services", {verified: false})
        verify(!awaitSeen("service-medical").enabled)
    }
    function test_one_reads_who_has_looked_and_why() {
        logIn()
        Navigation.push("identity/views", {})
        awaitRead("样例审核员")
        verify(reads("核对实名认证申请"))
        Navigation.pop()
        server.empty = true
        Navigation.push("identity/views", {})
        awaitRead("还没有人看过")
    }
    function test_the_review_is_for_who_is_entrusted() {
        logIn()
        verify(!seen("reviewsRow"))
        logInAsOfficer()
        press("reviewsRow")
        awaitRead("样**")
    }
    function test_an_officer_compares_and_approves() {
        logInAsOfficer()
        Navigation.push("identity/reviews", {})
        press("application-review-1")
        awaitRead("样例甲")
        awaitRead("身份证国徽面")
        verify(reads("1199**********0010"))
        press("revealButton")
        awaitRead("119999199001010010")
        press("approveButton")
        awaitRead("没有等待审核的申请")
        compare(server.decision, "approved")
    }
    function test_a_rejection_has_a_reason() {
        logInAsOfficer()
        Navigation.push("identity/reviews", {})
        press("application-review-1")
        press("rejectButton")
        awaitSeen("reasonInput")
        press("rejectButton")
        awaitRead("请写明驳回原因")
        compare(server.decision, "")
        type("reason", "照片不清楚")
        press("rejectButton")
        awaitSeen("reviewsPage")
        compare(server.decision, "照片不清楚")
    }
    function test_whoever_is_slower_is_told() {
        logInAsOfficer()
        Navigation.push("identity/reviews", {})
        awaitSeen("reviewsPage")
        Navigation.push("identity/review", {applicationId: "review-late"})
        press("approveButton")
        awaitRead("刚被处理过")
        awaitSeen("reviewsPage")
    }
    function test_pages_say_what_failed_data() {
        return [
            {tag: "home", route: "identity/home", params: {}},
            {tag: "services", route: "identity/services", params: {}},
            {tag: "views", route: "identity/views", params: {}},
            {tag: "reviews", route: "identity/reviews", params: {}},
            {tag: "review", route: "identity/review", params: {applicationId: "review-1"}}
        ]
    }
    function test_pages_say_what_failed(data) {
        logIn()
        server.offline = true
        Navigation.push(data.route, data.params)
        awaitRead("连不上")
    }
}
