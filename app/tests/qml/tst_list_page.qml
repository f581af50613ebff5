import QtQuick
import mct.core

ShellCase {
    name: "ItemListPage"

    function open(id, kind = "agency") {
        Navigation.push("catalogue/list", {title: "民政局", filterKind: kind, filterId: id})
    }

    function test_lists_the_items_and_says_how_many() {
        open("minzheng")
        awaitSeen("item-T003")
        verify(seen("totalText").text.includes("3"))
    }
    function test_says_when_nothing_fits() {
        server.empty = true
        open("nothing")
        awaitSeen("emptyState")
    }
    function test_without_a_network_says_so_and_tries_again() {
        server.offline = true
        open("never-seen")
        awaitSeen("errorState")
        verify(reads("连不上"))
        server.offline = false
        press("placeholderAction")
        awaitSeen("item-T001")
    }
    function test_what_was_seen_before_stays_and_is_called_old() {
        open("seen-before")
        awaitSeen("item-T001")
        Navigation.pop()
        server.offline = true
        open("seen-before")
        awaitSeen("staleBanner")
        verify(seen("item-T001"))
    }
    function test_only_a_town_has_town_filters() {
        open("zhaitang", "town")
        awaitRead("仅乡镇")
        Navigation.pop()
        open("minzheng")
        awaitSeen("item-T001")
        verify(!reads("仅乡镇"))
    }
}
