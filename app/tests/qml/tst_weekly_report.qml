import QtQuick
import mct.core

ShellCase {
    name: "WeeklyReport"

    function open(params) {
        Navigation.switchTab("me")
        awaitSeen("mePage")
        Navigation.push("installation/report", params)
        awaitSeen("weeklyReportPage")
    }
    function spoken(words, root = window.contentItem) {
        if (!root.visible) return false
        if (root.Accessible.name.includes(words)) return true
        for (let i = 0; i < root.children.length; ++i)
            if (spoken(words, root.children[i])) return true
        return false
    }

    function test_who_keeps_no_unit_is_not_led_there() {
        Navigation.switchTab("me")
        awaitSeen("mePage")
        verify(!seen("weeklyReportRow"))
    }
    function test_the_running_week_is_marked_and_the_one_before_is_a_step_away() {
        open({})
        awaitRead("2026年第48周")
        verify(reads("本周未结束"))
        verify(!seen("laterButton").enabled)
        press("earlierButton")
        awaitRead("2026年第47周")
        verify(reads("11月16日至11月22日"))
        verify(reads("统计时间 2026-11-23 00:01"))
        verify(!seen("unfinishedBanner"))
        verify(!seen("earlierButton").enabled)
        press("laterButton")
        awaitRead("2026年第48周")
    }
    function test_every_bar_has_its_figures_data() {
        return [{tag: "phone", width: 390, height: 844}, {tag: "desk", width: 1280, height: 800}]
    }
    function test_every_bar_has_its_figures(data) {
        window.width = data.width
        window.height = data.height
        open({back: 1})
        awaitRead("民政局")
        verify(spoken("民政局：登记 40 人，已领 39 张，安装 13 台，本周活跃 12 台，较上周 +3"))
        verify(spoken("福利院：登记 9 人，已领 8 张，安装 19 台，本周活跃 18 台，较上周 —"))
        verify(spoken("登记人员：49，2 个单位"))
    }
    function test_a_week_without_units_says_why() {
        server.empty = true
        open({})
        awaitRead("这一周没有可以列出的单位")
    }
    function test_without_a_network_one_can_try_again() {
        server.offline = true
        open({})
        awaitRead("连不上服务器")
        server.offline = false
        press("placeholderAction")
        awaitRead("民政局")
    }
    function test_a_file_is_saved_and_one_is_told_where_data() {
        return [{tag: "xlsx", button: "saveXlsxButton"}, {tag: "pdf", button: "savePdfButton"}]
    }
    function test_a_file_is_saved_and_one_is_told_where(data) {
        window.height = 1400
        open({back: 1})
        awaitRead("民政局")
        press(data.button)
        awaitRead("已保存到")
        verify(reads("门城通安装使用周报-2026-W47." + data.tag))
    }
}
