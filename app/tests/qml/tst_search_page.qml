import QtQuick
import mct.core

ShellCase {
    name: "SearchPage"

    function open() {
        Navigation.push("catalogue/search", {})
        tryVerify(() => seen("searchPage") && seen("searchField", seen("searchPage")).activeFocus)
    }
    function type(words) {
        const field = seen("searchField", seen("searchPage"))
        field.text = words
        field.textEdited()
    }

    function test_the_field_has_the_focus_and_ways_to_search_are_shown() {
        open()
        awaitRead("可以这样搜")
    }
    function test_hits_come_as_one_types_and_open_with_the_keyboard() {
        open()
        type("低保")
        awaitSeen("hit-T001")
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        awaitSeen("guidePage")
    }
    function test_says_when_nothing_was_found_and_offers_the_agencies() {
        awaitSeen("browse-all") // the home page has been answered
        server.empty = true
        open()
        type("没有的事")
        awaitRead("没有找到“没有的事”")
        server.empty = false
        press("placeholderAction")
        awaitRead("民政局")
    }
    function test_without_a_network_says_so_and_tries_again() {
        open()
        server.offline = true
        type("低保")
        awaitSeen("errorState")
        server.offline = false
        press("placeholderAction")
        awaitSeen("hit-T001")
    }
    function test_waits_with_a_skeleton() {
        open()
        server.slow = true
        type("低保")
        awaitSeen("skeleton")
        server.slow = false
        awaitSeen("hit-T001")
    }
    function test_escape_goes_back() {
        open()
        keyClick(Qt.Key_Escape)
        awaitGone("searchPage")
    }
}
