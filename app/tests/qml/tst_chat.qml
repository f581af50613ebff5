import QtQuick
import mct.core

ChatCase {
    name: "Chat"

    function test_what_comes_is_counted_shown_and_read() {
        open()
        server.say("到了吗")
        const row = "inbox-chat/" + server.chatId
        tryVerify(() => seen(row) && seen("unreadMark", seen(row)))
        press("inbox-chat/" + server.chatId)
        awaitSeen("conversationPage")
        awaitRead("到了吗")
        tryCompare(server, "readTo", 1)
        server.say("在门口")
        awaitRead("在门口")
        tryCompare(server, "readTo", 2)
        Navigation.pop()
        tryVerify(() => seen(row) && !seen("unreadMark", seen(row)))
    }
    function test_what_is_not_in_front_of_the_person_stays_unread() {
        open()
        server.say("到了吗")
        press("inbox-chat/" + server.chatId)
        tryCompare(server, "readTo", 1)
        Navigation.switchTab("catalogue")
        server.say("在门口")
        wait(100)
        compare(server.readTo, 1)
        Navigation.switchTab("messages")
        tryCompare(server, "readTo", 2)
    }
    function test_one_writes_to_a_colleague_from_the_card() {
        open()
        Navigation.push("directory/card", {cardId: "c1"})
        press("talkButton")
        awaitSeen("conversationPage")
        awaitRead("还没有消息")
        say("您好")
        tryCompare(server, "talked", "您好\n")
        awaitRead("已发出")
        compare(seen("messageInput").text, "")
        verify(!seen("sendButton").enabled)
    }
    function test_what_is_written_offline_goes_out_later_in_order() {
        open()
        server.say("到了吗")
        press("inbox-chat/" + server.chatId)
        awaitRead("到了吗")
        server.offline = true
        say("堵车")
        say("十分钟")
        awaitSeen("waitingMark")
        compare(server.talked, "")
        Navigation.pop()
        awaitRead("等待发出")
        server.offline = false
        tryCompare(server, "talked", "堵车\n十分钟\n", 15000)
    }
    function test_what_is_refused_is_sent_again_or_given_up() {
        open()
        server.say("到了吗")
        press("inbox-chat/" + server.chatId)
        server.refusesMessages = true
        say("一")
        awaitRead("不能和这个人聊天")
        awaitSeen("failedMark")
        server.refusesMessages = false
        press("resendButton")
        tryCompare(server, "talked", "一\n")
        awaitGone("failedMark")
        server.refusesMessages = true
        say("二")
        press("discardButton")
        awaitGone("failedMark")
        verify(!reads("二"))
    }
    function test_signing_out_asks_once_more_while_something_is_unsent() {
        open()
        server.say("到了吗")
        press("inbox-chat/" + server.chatId)
        server.refusesMessages = true
        say("一")
        awaitSeen("failedMark")
        Navigation.push("account/home", {})
        press("signOutButton")
        awaitRead("再按一次，未发出的内容会删除")
        verify(Session.signedIn)
        press("signOutButton")
        tryVerify(() => !Session.signedIn)
    }
    function test_a_draft_waits_and_a_text_has_an_end() {
        open()
        Navigation.push("chat/notes", {})
        awaitRead("记点什么")
        awaitSeen("messageInput").text = "写到一半"
        Navigation.pop()
        Navigation.push("chat/notes", {})
        tryVerify(() => seen("messageInput") && seen("messageInput").text === "写到一半")
        seen("messageInput").text = "长".repeat(4001)
        awaitRead("多了 1 个字")
        verify(!seen("sendButton").enabled)
        seen("messageInput").text = ""
    }
    function test_enter_sends_and_with_shift_begins_a_line() {
        open()
        Navigation.push("chat/notes", {})
        awaitSeen("messageInput").forceActiveFocus()
        keyClick(Qt.Key_A)
        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        keyClick(Qt.Key_B)
        compare(seen("messageInput").text, "a\nb")
        keyClick(Qt.Key_Return)
        tryCompare(server, "talked", "a\nb\n")
    }
    function test_one_sees_who_is_typing_until_they_have_spoken() {
        openDirect("到了吗")
        verify(!seen("pageSubtitle"))
        server.type(server.chatId)
        awaitRead("对方正在输入…")
        server.say("在门口")
        awaitGone("pageSubtitle")
        Navigation.push("chat/conversation", {conversationId: "group"})
        awaitRead("大家好")
        server.type("group")
        awaitRead("王样例正在输入…")
    }
    function test_one_sees_who_is_there_and_is_seen_if_one_says_so() {
        openDirect("到了吗")
        verify(!seen("pageSubtitle"))
        press("conversationMenu")
        compare(awaitSeen("presenceEntry").text, "显示我在线")
        press("presenceEntry")
        awaitRead("在线")
        compare(server.presenceShown, true)
        press("conversationMenu")
        tryVerify(() => seen("presenceEntry") && seen("presenceEntry").text === "不再显示我在线")
        press("presenceEntry")
        awaitGone("pageSubtitle")
        compare(server.presenceShown, false)
    }
    function test_the_others_are_told_that_one_is_typing() {
        openDirect("到了吗")
        const input = awaitSeen("messageInput")
        input.forceActiveFocus()
        for (const key of "abc") keyClick(key)
        compare(input.text, "abc")
        tryCompare(server, "typed", 1)
        keyClick("d")
        wait(50)
        compare(server.typed, 1)
        input.text = ""
    }
    function test_a_conversation_is_pinned_muted_and_put_aside() {
        open()
        server.say("到了吗")
        const choose = entry => {
            press("menu-chat/" + server.chatId)
            press(entry)
        }
        awaitSeen("inbox-chat/" + server.chatId)
        choose("pinEntry")
        tryCompare(server, "chatMarks", "pinned")
        choose("muteEntry")
        tryCompare(server, "chatMarks", "pinned muted")
        choose("archiveEntry")
        tryCompare(server, "chatMarks", "pinned muted archived")
        awaitGone("inbox-chat/" + server.chatId)
        press("archiveButton")
        awaitSeen("inbox-chat/" + server.chatId)
        press("archiveButton")
    }
    function test_without_a_network_one_reads_what_is_here_or_is_told() {
        open()
        server.say("到了吗")
        press("inbox-chat/" + server.chatId)
        awaitRead("到了吗")
        Navigation.pop()
        server.offline = true
        press("inbox-chat/" + server.chatId)
        awaitRead("到了吗")
        awaitSeen("staleBanner")
        Navigation.pop()
        Navigation.push("chat/conversation", {cardId: "unknown"})
        awaitSeen("errorState")
        verify(seen("messageInput") === null)
    }
}
