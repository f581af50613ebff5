import QtQuick
import mct.core

ShellCase {
    name: "Document"

    function logIn() {
        signIn()
        if (Session.staff) return
        server.claimed = true
        Navigation.push("directory/cards", {})
        if (seen("claimButton")) press("claimButton")
        press("actButton")
        tryVerify(() => Session.staff)
        Navigation.pop()
    }
    function open() {
        logIn()
        Navigation.push("document/page", {documentId: "doc-1"})
        awaitRead("关于样例事项的函")
    }

    function test_what_waits_is_reached_from_my_page() {
        logIn()
        press("documentsRow")
        awaitRead("待我签发")
        press("option-done")
        awaitRead("这里还没有公文")
        press("option-pending")
        press("document-doc-1")
        awaitRead("样例正文")
        awaitRead("同意签发")
    }
    function test_a_signature_is_given_and_stands_in_the_trail() {
        open()
        awaitSeen("wordsInput").text = "同意"
        press("actionButton")
        awaitRead("签发 · 样例居民")
        awaitRead("已办结")
        compare(seen("actionButton"), null)
    }
    function test_nothing_is_written_while_an_answer_is_awaited() {
        open()
        verify(awaitSeen("wordsInput").enabled)
        server.slow = true
        press("actionButton")
        verify(!seen("wordsInput").enabled)
        server.slow = false
        awaitRead("已办结")
    }
    function test_returning_asks_for_a_reason() {
        open()
        press("documentMenu")
        awaitSeen("returnEntry").triggered()
        awaitRead("退回的原因")
        press("actionButton")
        awaitRead("请填写意见")
        awaitSeen("wordsInput").text = "缺附件"
        press("actionButton")
        awaitRead("退回 · 样例居民")
        awaitRead("缺附件")
    }
    function test_what_was_chosen_can_be_let_go() {
        open()
        press("documentMenu")
        awaitSeen("commentEntry").triggered()
        awaitRead("写批注")
        press("keepOnButton")
        tryVerify(() => seen("actionButton").text === "同意签发")
    }
    function test_who_is_late_reads_what_was_done() {
        open()
        server.documentRevision = 2
        press("actionButton")
        awaitRead("样例乙已批注")
        // Having seen it, one may act.
        tryVerify(() => seen("actionButton") !== null && seen("actionButton").enabled)
        press("actionButton")
        awaitRead("已办结")
    }
    function test_a_document_is_drafted_with_its_route() {
        logIn()
        Navigation.push("document/draft", {})
        press("circulateButton")
        awaitRead("请填写标题")
        type("title", "关于另一事项的函")
        const body = awaitSeen("bodyInput")
        body.forceActiveFocus()
        body.text = "样例正文"
        press("addCountersign")
        awaitSeen("step-0")
        press("circulateButton")
        awaitRead("每一步都要有办理的人")
        type("people", "王")
        press("person-c1")
        awaitRead("王样例")
        press("circulateButton")
        awaitRead("请确认本件不涉密")
        press("unclassified")
        press("circulateButton")
        tryVerify(() => server.drafted === "关于另一事项的函/c1")
        awaitGone("draftPage")
    }
    function test_an_absence_is_declared_and_taken_back() {
        logIn()
        Navigation.push("document/absences", {})
        awaitRead("没有外出移交")
        press("addAbsenceButton")
        press("declareButton")
        awaitRead("请选择代办的同事")
        type("people", "王")
        press("person-c1")
        type("lastDay", "2999")
        press("declareButton")
        awaitRead("日期须写作")
        type("lastDay", "2999-12-01")
        press("declareButton")
        awaitSeen("absencesPage")
        awaitRead("王样例")
        press("withdrawAbsence")
        awaitRead("再按一次")
        press("withdrawAbsence")
        awaitRead("没有外出移交")
    }
    function test_each_page_says_when_it_cannot_be_had_data() {
        return [
            {tag: "list", route: "document/list", params: {}},
            {tag: "page", route: "document/page", params: {documentId: "doc-1"}},
            {tag: "absences", route: "document/absences", params: {}}
        ]
    }
    function test_each_page_says_when_it_cannot_be_had(data) {
        logIn()
        server.offline = true
        Navigation.push(data.route, data.params)
        awaitRead("没有打开")
        server.offline = false
    }
}
