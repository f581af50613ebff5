import QtQuick
import mct.core

ShellCase {
    name: "GuidePage"

    function open(code) {
        Navigation.push("catalogue/guide", {code: code})
        awaitSeen("guidePage")
    }

    function test_a_full_guide_shows_every_part() {
        open("D642")
        for (const words of ["经济困难", "居民身份证", "7个工作日", "可以请人代办吗", "受理", "样例"])
            awaitRead(words)
    }
    function test_what_the_unit_has_not_supplied_is_said_once() {
        open("D158")
        awaitSeen("unknownCard")
        verify(reads("待单位补充"))
        verify(reads("受理条件"))
        verify(!seen("sampleBanner"))
    }
    function test_an_item_that_is_gone_says_so() {
        open("D999")
        awaitSeen("errorState")
        verify(reads("没有这个事项"))
        verify(!seen("favouriteButton").enabled)
    }
    function test_is_kept_as_a_favourite_and_found_again_without_a_network() {
        open("D642")
        awaitRead("经济困难")
        press("favouriteButton")
        awaitRead("已收藏")
        Navigation.pop()
        server.offline = true
        Navigation.switchTab("me")
        Navigation.push("me/favourites", {})
        awaitRead("法律援助")
        Navigation.pop()
        Navigation.switchTab("catalogue")
        open("D642")
        awaitSeen("staleBanner")
        awaitRead("经济困难")
    }
    function test_is_beside_its_list_in_a_wide_window() {
        window.width = 1280
        Navigation.push("catalogue/list", {title: "民政局", filterKind: "agency", filterId: "minzheng"})
        press("item-T001")
        awaitSeen("guidePage")
        verify(seen("itemListPage"))
    }
}
