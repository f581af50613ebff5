import QtQuick
import mct.core

ShellCase {
    name: "Matter"

    // The card of the unit is claimed already.
    function enter() {
        server.claimed = true
        signIn()
    }
    function actAsStaff() {
        enter()
        if (Session.staff) return
        Navigation.push("directory/cards", {})
        if (seen("claimButton")) press("claimButton")
        press("actButton")
        tryVerify(() => Session.staff)
        Navigation.pop()
    }
    function open() {
        Navigation.push("matter/page", {matterId: "matter-1"})
        awaitRead("样例问题")
    }
    function openMine(state) {
        enter()
        server.ownMatter = true
        server.matterState = state
        open()
    }
    function choose(entry) {
        press("matterMenu")
        awaitSeen(entry).triggered()
    }

    function test_feedback_goes_the_way_that_the_notice_describes() {
        enter()
        press("settingsRow")
        press("helpRow")
        awaitRead("由经济信息化委受理")
        press("topic-1")
        awaitRead("2 个工作日内受理")
        verify(awaitSeen("choice-class-1").checked)
        press("submitButton")
        awaitRead("请填写问题和意见")
        write("field-content", "希望字再大些")
        files.offer("截图.png", "样例")
        press("addAttachmentButton")
        verify(files.wanted().includes("png") && !files.wanted().includes("txt"))
        awaitRead("截图.png")
        awaitUploaded()
        press("submitButton")
        tryVerify(() => server.filed === "class=功能建议0;content=希望字再大些0;pictures=1;")
        awaitRead("FK202612010001")
        awaitSeen("helpPage")
        press("ownMattersRow")
        awaitSeen("matter-matter-1")
    }
    function test_a_draft_is_kept_until_it_is_filed() {
        enter()
        Navigation.push("matter/form", {kindId: "feedback"})
        write("field-content", "写到一半")
        Navigation.pop()
        awaitGone("matterFormPage")
        Navigation.push("matter/form", {kindId: "feedback"})
        tryVerify(() => awaitSeen("field-contentInput").text === "写到一半")
        press("choice-class-0")
        press("submitButton")
        awaitGone("matterFormPage")
        Navigation.push("matter/form", {kindId: "feedback"})
        compare(awaitSeen("field-contentInput").text, "")
    }
    function test_whoever_is_not_signed_in_is_asked_to() {
        if (Session.signedIn) {
            Navigation.switchTab("me")
            Navigation.push("account/home", {})
            press("signOutButton")
            tryVerify(() => !Session.signedIn)
            while (Navigation.depth > 0) Navigation.pop()
        }
        Navigation.push("matter/help", {})
        awaitRead("登录后反馈")
        awaitRead("登录 / 注册")
    }
    function test_what_is_finished_is_rated() {
        openMine(4)
        awaitRead("已修复")
        press("actionButton")
        awaitRead("请选择几颗星")
        press("star-4")
        write("words", "很快")
        press("actionButton")
        awaitRead("评价：4 星")
        compare(seen("actionButton"), null)
        verify(seen("reopenButton"))
    }
    function test_what_is_closed_and_not_solved_reopens() {
        openMine(4)
        press("notSolvedButton")
        awaitRead("哪里没有解决")
        press("actionButton")
        awaitRead("请填写意见")
        write("words", "还是点不开")
        press("actionButton")
        awaitRead("办理中")
        awaitRead("2026-12-08")
    }
    function test_what_is_missing_is_supplied() {
        openMine(3)
        awaitRead("请写明在哪一页")
        press("actionButton")
        awaitSeen("matterFormPage")
        awaitRead("请写明在哪一页")
        compare(seen("addAttachmentButton"), null)
        write("field-content", "在通知页")
        press("submitButton")
        awaitGone("matterFormPage")
        awaitRead("办理中")
        compare(server.matterDone, "在通知页")
    }
    function test_an_applicant_urges_and_withdraws() {
        openMine(2)
        compare(seen("actionButton"), null)
        choose("urgeEntry")
        press("actionButton")
        awaitGone("actionButton")
        choose("withdrawEntry")
        press("actionButton")
        awaitRead("已撤回")
    }
    function awaitUploaded() { tryVerify(() => !reads("正在上传")) }
    function test_what_waits_is_taken_up_and_finished() {
        actAsStaff()
        press("handlingRow")
        press("matter-matter-1")
        awaitRead("样例申请人")
        press("actionButton")
        awaitRead("办理中")
        press("actionButton")
        awaitRead("请填写意见")
        write("words", "已修复")
        files.offer("答复.txt", "样例")
        press("addAttachmentButton")
        awaitRead("答复.txt")
        awaitUploaded()
        press("actionButton")
        tryVerify(() => server.matterDone === "已修复，附文件")
        awaitRead("已办结")
    }
    function test_nothing_is_filled_in_while_an_answer_is_awaited() {
        actAsStaff()
        open()
        verify(awaitSeen("wordsInput").enabled)
        server.slow = true
        press("actionButton")
        verify(!seen("wordsInput").enabled)
        server.slow = false
        awaitRead("办理结果")
        verify(seen("wordsInput").enabled)
    }
    function test_all_that_is_missing_is_told_at_once() {
        actAsStaff()
        open()
        choose("askEntry")
        awaitRead("只能告知一次")
        press("actionButton")
        awaitRead("请写明需要补正什么")
        type("missing-content", "请写明在哪一页")
        type("missing-pictures", "请补上截图")
        press("actionButton")
        awaitRead("待补正")
        compare(server.matterDone, "content：请写明在哪一页pictures：请补上截图")
    }
    function test_it_is_transferred_to_another_unit() {
        actAsStaff()
        open()
        choose("transferEntry")
        press("actionButton")
        awaitRead("请选择转到哪个单位")
        type("unitQuery", "民政")
        press("unit-minzheng")
        awaitSeen("recipient")
        write("words", "属民政业务")
        press("actionButton")
        tryVerify(() => server.matterDone === "属民政业务minzheng")
    }
    function test_it_is_given_to_a_colleague() {
        actAsStaff()
        open()
        choose("assignEntry")
        type("colleague", "王")
        press("colleague-c1")
        press("actionButton")
        tryVerify(() => server.matterDone === "c1")
    }
    function test_what_was_chosen_can_be_let_go() {
        actAsStaff()
        open()
        choose("rejectEntry")
        awaitRead("不予受理的原因")
        press("keepOnButton")
        tryVerify(() => seen("actionButton").text === "受理")
    }
    function test_what_is_internal_says_so() {
        actAsStaff()
        open()
        choose("commentEntry")
        write("words", "样例批注")
        press("actionButton")
        awaitRead("内部")
    }
    function test_who_is_late_reads_what_was_done() {
        actAsStaff()
        open()
        server.matterRevision = 2
        press("actionButton")
        awaitRead("样例乙已受理")
        tryVerify(() => seen("actionButton") !== null && seen("actionButton").enabled)
        press("actionButton")
        awaitRead("办理中")
    }
    function test_a_file_is_saved() {
        actAsStaff()
        open()
        press("file-0")
        tryVerify(() => files.savedName === "样例附件.pdf")
    }
    function test_a_complaint_goes_the_way_of_every_matter() {
        enter()
        press("voiceRow")
        press("kind-complaint")
        awaitRead("7 个工作日内办结")
        write("field-content", "样例：电梯停了三天")
        press("choice-class-0")
        press("submitButton")
        tryVerify(() => server.filed === "class=物业服务0;content=样例：电梯停了三天0;")
    }
    function test_an_item_is_applied_for_from_its_guide() {
        enter()
        Navigation.push("catalogue/guide", {code: "D642"})
        press("onlineButton")
        awaitRead("由老龄办办理")
        awaitRead("法定期限 20 个工作日")
        compare(awaitSeen("field-applicantInput").text, "张样例")
        files.offer("身份证.png", "样例")
        press("addAttachmentButton")
        awaitRead("身份证.png")
        awaitUploaded()
        press("submitButton")
        tryVerify(() => server.filed === "D642applicant=张样例0;material-1=1;")
    }
    function test_everybody_reads_what_was_handled_by_class_and_unit() {
        Navigation.switchTab("me")
        press("voiceRow")
        press("casesRow")
        awaitRead("共 3 条")
        press("facet-路政交通")
        awaitRead("共 2 条")
        press("facet-区公安分局")
        awaitRead("共 1 条")
        compare(seen("case-1"), null)
        press("facet-区公安分局")
        awaitRead("共 2 条")
        press("case-1")
        awaitRead("样例措施已经完成")
        awaitRead("样例〔2017〕1号 办理台账第 1 条")
    }
    function test_each_page_says_when_it_cannot_be_had_data() {
        return [
            {tag: "help", route: "matter/help", params: {}},
            {tag: "form", route: "matter/form", params: {kindId: "feedback"}},
            {tag: "cases", route: "matter/cases", params: {}},
            {tag: "case", route: "matter/case", params: {source: "样例〔2017〕1号", number: 1}},
            {tag: "item", route: "matter/form", params: {itemCode: "D642"}},
            {tag: "own", route: "matter/own", params: {}},
            {tag: "handling", route: "matter/handling", params: {}},
            {tag: "page", route: "matter/page", params: {matterId: "matter-1"}}
        ]
    }
    function test_each_page_says_when_it_cannot_be_had(data) {
        actAsStaff()
        server.offline = true
        Navigation.push(data.route, data.params)
        awaitRead("没有打开")
        server.offline = false
    }
    function test_empty_lists_say_so() {
        actAsStaff()
        server.empty = true
        Navigation.push("matter/own", {})
        awaitRead("还没有办件")
        Navigation.pop()
        Navigation.push("matter/handling", {})
        awaitRead("没有待办的办件")
    }
}
