import QtQuick
import mct.core

ShellCase {
    name: "HomePage"

    function test_shows_what_one_can_browse_by() {
        awaitSeen("audience-AUDIENCE_PERSON")
        verify(seen("lifeEvent-elderly"))
        for (const facet of ["agencies", "towns", "kinds", "all"]) verify(seen("browse-" + facet), facet)
    }
    function test_waits_with_a_skeleton() {
        server.slow = true
        Navigation.push("catalogue/list", {title: "全部", filterKind: "all", filterId: ""})
        awaitSeen("skeleton")
        server.slow = false
        awaitSeen("item-T001")
        awaitGone("skeleton")
    }
    function test_a_life_event_opens_its_list() {
        press("lifeEvent-elderly")
        awaitSeen("itemListPage")
        compare(seen("itemListPage").title, "养老")
    }
    function test_the_keyboard_opens_an_entry() {
        const entry = awaitSeen("browse-agencies")
        entry.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        awaitRead("民政局")
    }
}
