import QtQuick
import mct.core

NoticeCase {
    name: "Notice"

    function test_a_meeting_is_read_and_accepted() {
        open()
        awaitRead("请回复")
        awaitSeen("unreadMark")
        awaitSeen("badge")
        press("inbox-notice/n1")
        awaitSeen("noticePage")
        awaitRead("三层会议室 → 五层会议室")
        press("attendButton")
        awaitRead("您的回复：参加")
        tryCompare(server, "answered", "attending")
        Navigation.pop()
        awaitGone("unreadMark")
        awaitGone("badge")
    }
    function test_absence_has_a_reason() {
        open()
        Navigation.push("notice/notice", {noticeId: "n1"})
        press("absentButton")
        press("absentSubmit")
        awaitRead("请填写请假事由")
        awaitSeen("absentReasonInput").text = "出差"
        press("absentSubmit")
        tryCompare(server, "answered", "absent:出差")
        awaitRead("您的回复：请假：出差")
    }
    function test_a_reply_waits_for_the_network() {
        open()
        press("inbox-notice/n1")
        awaitSeen("attendButton")
        server.offline = true
        press("attendButton")
        awaitRead("没有网络时会稍后补发")
        compare(server.answered, "")
        server.offline = false
        tryCompare(server, "answered", "attending", 15000)
    }
    function test_an_alert_is_above_everything_until_it_is_acknowledged() {
        open(3)
        awaitSeen("alertPanel")
        awaitRead("橙色预警")
        awaitRead("样例：空气重污染预警")
        compare(seen("alertPrivacy") === null, Session.staff)
        Navigation.switchTab("catalogue")
        awaitSeen("alertPanel")
        press("acknowledgeAlertButton")
        awaitGone("alertPanel")
        tryCompare(server, "alertLevel", 0)
    }
    function test_a_notice_is_pinned_muted_and_put_aside() {
        open()
        const choose = entry => {
            press("menu-notice/n1")
            press(entry)
        }
        awaitSeen("badge")
        choose("muteEntry")
        tryCompare(server, "marks", "muted")
        awaitGone("badge")
        choose("pinEntry")
        tryCompare(server, "marks", "pinned muted")
        choose("archiveEntry")
        awaitGone("inbox-notice/n1")
        press("archiveButton")
        awaitSeen("inbox-notice/n1")
        choose("archiveEntry")
        tryCompare(server, "marks", "pinned muted")
        awaitGone("inbox-notice/n1")
        press("archiveButton")
        awaitSeen("inbox-notice/n1")
    }
    function test_one_is_reminded_when_one_has_chosen() {
        open()
        press("inbox-notice/n1")
        press("remind-15")
        tryCompare(server, "reminders", "15")
        press("remind-60")
        tryCompare(server, "reminders", "15 60")
        press("remind-15")
        tryCompare(server, "reminders", "60")
    }
    function scan(link) {
        files.offerCode(link)
        Navigation.push("scan/code", {})
        awaitSeen("scanPage")
        press("choosePictureButton")
    }
    function test_one_checks_in_with_the_code_at_the_door() {
        open()
        server.meetingSoon = true
        Navigation.push("notice/notice", {noticeId: "n1"})
        awaitSeen("scanToCheckInButton")
        scan("mct://check-in/sample-code")
        awaitSeen("checkInPage")
        awaitRead("签到成功")
        awaitRead("样例会商")
        compare(server.checkedIn, "sample-code")
        press("checkedInNoticeButton")
        awaitSeen("noticePage")
        scan("mct://check-in/sample-code")
        awaitRead("您已经签到过了")
    }
    function test_an_old_code_and_no_network_are_said_clearly() {
        open()
        server.codeExpired = true
        scan("mct://check-in/photo")
        awaitRead("没有签到上")
        awaitRead("签到码已过期")
        compare(server.checkedIn, "")
        press("placeholderAction")
        awaitSeen("scanPage")
        Navigation.pop()
        server.offline = true
        scan("mct://check-in/sample-code")
        awaitRead("签到要联网")
    }
    function test_the_sender_shows_the_code_and_checks_in_by_hand() {
        open()
        server.meetingSoon = true
        Navigation.push("notice/receipts", {noticeId: "n1"})
        press("doorButton")
        awaitSeen("doorPage")
        compare(awaitSeen("doorCode").text, "mct://check-in/sample-code")
        awaitRead("已到 0 / 5")
        press("checkIn-c1")
        tryCompare(server, "checkedIn", "c1")
        awaitRead("已到 1 / 5")
        awaitRead("由李样例登记")
        awaitGone("checkIn-c1")
    }
    function test_a_door_that_is_not_open_yet_says_when() {
        open()
        Navigation.push("notice/door", {noticeId: "n1"})
        awaitSeen("doorPage")
        awaitSeen("doorBanner")
        awaitRead("起可以签到")
        verify(seen("doorCode") === null)
        verify(seen("checkIn-c1") === null)
    }
    function test_minutes_are_published_read_and_corrected() {
        open()
        server.meetingOver = true
        Navigation.push("notice/receipts", {noticeId: "n1"})
        press("minutesButton")
        awaitSeen("minutesPage")
        press("publishMinutesButton")
        awaitRead("请写下会议纪要")
        write("minutesText", "一、议定事项")
        press("publishMinutesButton")
        awaitGone("minutesPage")
        compare(server.minutes, "一、议定事项")
        while (Navigation.depth > 0) Navigation.pop()
        Navigation.push("notice/notice", {noticeId: "n1"})
        tryCompare(awaitSeen("minutesText"), "text", "一、议定事项")
        verify(seen("correctedTag") === null)
        press("minutesFile-0")
        tryCompare(files, "savedText", "minutes/n1/file-2")
        while (Navigation.depth > 0) Navigation.pop()
        Navigation.push("notice/minutes", {noticeId: "n1"})
        awaitRead("更正会议纪要")
        write("minutesText", "一、议定事项（更正）")
        server.minutesRevision = 2 // somebody else was first
        press("publishMinutesButton")
        awaitRead("纪要刚被别人改过")
        server.minutesRevision = 1
        press("publishMinutesButton")
        awaitGone("minutesPage")
        Navigation.push("notice/notice", {noticeId: "n1"})
        awaitSeen("correctedTag")
        awaitRead("一、议定事项（更正）")
    }
    function test_new_minutes_are_unread_in_the_inbox() {
        open(0, () => {
            server.answered = "attending"
            server.minutes = "议定事项"
            server.minutesRevision = 9 // later than what is on the device
        })
        awaitRead("有新纪要")
        awaitSeen("unreadMark")
        press("inbox-notice/n1")
        tryCompare(awaitSeen("minutesText"), "text", "议定事项")
        Navigation.pop()
        awaitGone("unreadMark")
    }
    function test_a_task_is_assigned_and_opened_again() {
        open()
        actAsStaff()
        Navigation.push("notice/receipts", {noticeId: "n1"})
        press("tasksButton")
        awaitSeen("tasksPage")
        awaitRead("还没有会议任务")
        press("newTaskButton")
        awaitSeen("taskPage")
        press("assignTaskButton")
        awaitRead("请写明要办的事")
        type("taskTitle", "报送样例方案")
        press("assignTaskButton")
        awaitRead("请选择由谁来办")
        press("taskFor-c1")
        awaitRead("由赵样例来办")
        type("taskDue", "明天")
        press("assignTaskButton")
        awaitRead("期限须写作")
        type("taskDue", "2030-12-01")
        press("assignTaskButton")
        awaitGone("taskPage")
        compare(server.assigned, "c1 2030-12-01")
        Navigation.pop()
        server.task = "done:已报送"
        press("tasksButton")
        awaitRead("已报送")
        press("reopen-t1")
        tryCompare(server, "task", "open")
        awaitRead("明天到期")
    }
    function test_ones_task_is_in_the_inbox_and_on_the_notice() {
        open(0, () => {
            server.answered = "attending"
            server.task = "overdue"
        })
        awaitRead("任务逾期")
        press("inbox-notice/n1")
        press("finish-t1")
        awaitSeen("taskRemarkInput").text = "已报送"
        press("finishTaskButton")
        tryCompare(server, "task", "done:已报送")
        awaitGone("finish-t1")
        awaitRead("已报送")
    }
    function test_a_meeting_goes_into_the_calendar() {
        open()
        press("inbox-notice/n1")
        press("calendarButton")
        awaitRead("样例会议.ics")
    }
    function test_a_resident_lets_the_sender_know_only_if_they_like() {
        open()
        actAsResident()
        press("inbox-notice/n1")
        verify(!awaitSeen("readConsent").checked)
        verify(!server.readConsent)
        press("readConsent")
        tryCompare(server, "readConsent", true)
        press("readConsent")
        tryCompare(server, "readConsent", false)
        Navigation.pop()
        actAsStaff()
        Navigation.push("notice/notice", {noticeId: "n1"})
        awaitSeen("noticePage")
        verify(seen("readConsent") === null)
    }
}
