import QtQuick
import mct.core

ShellCase {
    name: "Chat"

    // Signed in, through the card of the unit.
    function open() {
        server.reset()
        server.claimed = true
        microphone.plugged = false
        Navigation.switchTab("me")
        awaitSeen("mePage")
        if (!Session.signedIn) {
            Navigation.push("account/sign-in", {})
            type("phone", "19000000001")
            type("password", "password1")
            mouseClick(awaitSeen("logInButton"))
            tryVerify(() => Session.signedIn)
        }
        while (Navigation.depth > 0) Navigation.pop()
        if (!Session.staff) {
            Navigation.push("directory/cards", {})
            mouseClick(awaitSeen("actButton"))
            tryVerify(() => Session.staff)
            Navigation.pop()
        }
        Navigation.switchTab("messages")
        awaitSeen("inboxPage")
        // What the device has of the test before goes when the list has come.
        wait(100)
        tryVerify(() => !chatShown())
    }
    function chatShown(root = everything) {
        if (!root.visible) return false
        if (root.objectName.startsWith("inbox-chat/")) return true
        for (let i = 0; i < root.children.length; ++i) if (chatShown(root.children[i])) return true
        return false
    }
    function say(words) {
        const input = awaitSeen("messageInput")
        input.forceActiveFocus()
        input.text = words
        mouseClick(awaitSeen("sendButton"))
    }

    function test_what_comes_is_counted_shown_and_read() {
        open()
        server.say("到了吗")
        const row = "inbox-chat/" + server.chatId
        tryVerify(() => seen(row) && seen("unreadMark", seen(row)))
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
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
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
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
        const talk = awaitSeen("talkButton")
        waitForRendering(talk)
        mouseClick(talk)
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
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
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
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
        server.refusesMessages = true
        say("一")
        awaitRead("不能和这个人聊天")
        awaitSeen("failedMark")
        server.refusesMessages = false
        mouseClick(awaitSeen("resendButton"))
        tryCompare(server, "talked", "一\n")
        awaitGone("failedMark")
        server.refusesMessages = true
        say("二")
        waitForRendering(awaitSeen("discardButton"))
        mouseClick(awaitSeen("discardButton"))
        awaitGone("failedMark")
        verify(!reads("二"))
    }
    function test_signing_out_asks_once_more_while_something_is_unsent() {
        open()
        server.say("到了吗")
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
        server.refusesMessages = true
        say("一")
        awaitSeen("failedMark")
        Navigation.push("account/home", {})
        waitForRendering(awaitSeen("signOutButton"))
        mouseClick(seen("signOutButton"))
        awaitRead("再按一次，未发出的内容会删除")
        verify(Session.signedIn)
        waitForRendering(seen("signOutButton"))
        mouseClick(seen("signOutButton"))
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
    function test_a_group_is_made_of_people() {
        open()
        mouseClick(awaitSeen("inboxMenu"))
        const offer = awaitSeen("offer-chat/people")
        waitForRendering(offer)
        mouseClick(offer)
        awaitSeen("groupPeoplePage")
        mouseClick(awaitSeen("submitGroupButton"))
        awaitRead("请选择至少一个人")
        type("peopleQuery", "王")
        const found = awaitSeen("found-c1")
        waitForRendering(found)
        mouseClick(found)
        awaitSeen("chosen-c1")
        wait(50)
        mouseClick(awaitSeen("submitGroupButton"))
        awaitSeen("conversationPage")
        compare(server.talked, "王样例：c1")
        awaitRead("大家好")
    }
    function test_members_are_shown_brought_in_and_taken_out() {
        open()
        Navigation.push("chat/group", {groupId: "group"})
        awaitRead("群管理员")
        awaitRead("样例居民（我）")
        mouseClick(awaitSeen("addMembersButton"))
        type("peopleQuery", "王")
        mouseClick(awaitSeen("found-c1"))
        wait(50)
        mouseClick(awaitSeen("submitGroupButton"))
        awaitRead("已邀请入群")
        compare(server.talked, "c1")
        mouseClick(awaitSeen("memberMenu-c1"))
        const entry = awaitSeen("removeMemberEntry")
        waitForRendering(entry)
        mouseClick(entry)
        awaitGone("member-c1")
        compare(server.takenOut, "c1")
    }
    function test_leaving_is_asked_twice() {
        open()
        server.say("大家好")
        Navigation.push("chat/conversation", {conversationId: "group"})
        awaitRead("大家好")
        wait(50)
        mouseClick(awaitSeen("groupButton"))
        mouseClick(awaitSeen("leaveButton"))
        awaitRead("再按一次退出")
        compare(server.takenOut, "")
        mouseClick(seen("leaveButton"))
        tryCompare(server, "takenOut", "staff-1")
        awaitSeen("inboxPage")
    }
    // The menu of a message.
    function choose(words, entry) {
        const all = []
        const look = (item) => {
            if (!item.visible) return
            if (item.objectName.startsWith("bubble-") && reads(words, item)) all.push(item)
            for (let i = 0; i < item.children.length; ++i) look(item.children[i])
        }
        look(everything)
        mouseClick(all[0], all[0].width / 2, all[0].height / 2, Qt.RightButton)
        waitForRendering(awaitSeen(entry))
        mouseClick(seen(entry))
    }
    function openDirect(words) {
        open()
        server.say(words)
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
        awaitRead(words)
        wait(50)
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
        mouseClick(awaitSeen("conversationMenu"))
        compare(awaitSeen("presenceEntry").text, "显示我在线")
        mouseClick(seen("presenceEntry"))
        awaitRead("在线")
        compare(server.presenceShown, true)
        mouseClick(awaitSeen("conversationMenu"))
        tryVerify(() => seen("presenceEntry") && seen("presenceEntry").text === "不再显示我在线")
        mouseClick(seen("presenceEntry"))
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
    function test_a_message_is_answered() {
        openDirect("三点行吗")
        choose("三点行吗", "replyEntry")
        tryVerify(() => seen("contextText").text.includes("回复王样例：三点行吗"))
        say("行")
        tryCompare(server, "talked", "re:1 行\n")
        awaitSeen("quote")
        awaitGone("contextText")
    }
    function test_own_words_are_changed_and_taken_back() {
        openDirect("到了吗")
        say("堵车")
        tryCompare(server, "talked", "堵车\n")
        awaitRead("已发出")
        choose("堵车", "editEntry")
        tryVerify(() => seen("messageInput").text === "堵车")
        seen("messageInput").text = "堵在路上"
        mouseClick(seen("sendButton"))
        tryCompare(server, "changedMessage", "edit 2 堵在路上")
        awaitRead("已修改")
        compare(seen("messageInput").text, "")
        choose("堵在路上", "recallEntry")
        tryCompare(server, "changedMessage", "recall 2")
        awaitRead("您撤回了一条消息")
    }
    function test_of_others_messages_one_has_less_to_choose_and_may_hide_them() {
        openDirect("到了吗")
        choose("到了吗", "copyEntry")
        verify(!seen("editEntry"))
        verify(!seen("recallEntry"))
        choose("到了吗", "hideEntry")
        tryCompare(server, "changedMessage", "hide 1")
        awaitRead("还没有消息")
    }
    function test_a_picture_and_a_file_go_along() {
        openDirect("到了吗")
        files.offerCode("mct://item/D034")
        mouseClick(awaitSeen("attachMenu"))
        waitForRendering(awaitSeen("pictureEntry"))
        mouseClick(seen("pictureEntry"))
        tryCompare(server, "talked", "picture upload-1\n")
        files.offer("议程.txt", "样例议程")
        mouseClick(awaitSeen("attachMenu"))
        waitForRendering(awaitSeen("fileEntry"))
        mouseClick(seen("fileEntry"))
        tryCompare(server, "talked", "picture upload-1\nfile upload-1\n")
        awaitRead("附件")
        choose("附件", "saveEntry")
        tryCompare(files, "savedName", "附件")
        compare(files.savedText, "message/" + server.chatId + "-3/upload-1")
    }
    function test_a_file_that_is_refused_is_said_and_left_out() {
        openDirect("到了吗")
        server.refusesFiles = true
        files.offer("议程.exe", "样例议程")
        mouseClick(awaitSeen("attachMenu"))
        waitForRendering(awaitSeen("fileEntry"))
        mouseClick(seen("fileEntry"))
        awaitRead("不能上传这种文件")
        wait(50) // until all has its place
        mouseClick(awaitSeen("dropFile-0"))
        awaitGone("outgoing-0")
        compare(server.talked, "")
    }
    function test_one_speaks_where_there_is_a_microphone() {
        openDirect("到了吗")
        verify(seen("voiceButton") === null)
        microphone.plugged = true
        mouseClick(awaitSeen("voiceButton"))
        awaitSeen("voiceLength")
        microphone.play(2000)
        tryCompare(seen("voiceLength"), "text", "0:02")
        mouseClick(awaitSeen("sendVoiceButton"))
        tryCompare(server, "talked", "voice upload-1\n")
        awaitRead("0:02")
        mouseClick(awaitSeen("voiceButton"))
        microphone.play(1000)
        mouseClick(awaitSeen("cancelVoiceButton"))
        awaitSeen("voiceButton")
        microphone.plugged = false
        awaitSeen("sendButton")
        compare(server.talked, "voice upload-1\n")
    }
    function test_somebody_is_mentioned_by_an_at_sign() {
        open()
        server.say("大家好")
        Navigation.push("chat/conversation", {conversationId: "group"})
        const input = awaitSeen("messageInput")
        awaitRead("大家好")
        input.forceActiveFocus()
        input.text = "@王"
        input.cursorPosition = 2
        waitForRendering(awaitSeen("mention-c1"))
        mouseClick(seen("mention-c1"))
        tryCompare(input, "text", "@王样例 ")
        compare(input.cursorPosition, 5)
        input.insert(5, "请看")
        mouseClick(seen("sendButton"))
        tryCompare(server, "talked", "@c1 @王样例 请看\n")
        input.text = "@"
        input.cursorPosition = 1
        awaitSeen("mention-")
        input.text = ""
    }
    function test_words_are_found_and_lead_to_their_message() {
        openDirect("明天下午三点开会")
        server.say("记得带材料")
        awaitRead("记得带材料")
        Navigation.pop()
        Navigation.push("chat/search", {})
        awaitRead("找一条消息")
        const field = awaitSeen("searchField")
        field.text = "三点"
        field.textEdited()
        mouseClick(awaitSeen("found-1"))
        awaitSeen("conversationPage")
        awaitRead("记得带材料")
        Navigation.pop()
        field.text = "没有的词"
        field.textEdited()
        awaitRead("没有找到")
    }
    function test_a_conversation_is_pinned_muted_and_put_aside() {
        open()
        server.say("到了吗")
        const choose = entry => {
            waitForRendering(awaitSeen("menu-chat/" + server.chatId))
            mouseClick(seen("menu-chat/" + server.chatId))
            waitForRendering(awaitSeen(entry))
            mouseClick(seen(entry))
        }
        awaitSeen("inbox-chat/" + server.chatId)
        choose("pinEntry")
        tryCompare(server, "chatMarks", "pinned")
        choose("muteEntry")
        tryCompare(server, "chatMarks", "pinned muted")
        choose("archiveEntry")
        tryCompare(server, "chatMarks", "pinned muted archived")
        awaitGone("inbox-chat/" + server.chatId)
        mouseClick(awaitSeen("archiveButton"))
        awaitSeen("inbox-chat/" + server.chatId)
        mouseClick(seen("archiveButton"))
    }
    function test_a_group_is_renamed_and_gets_a_second_admin() {
        open()
        Navigation.push("chat/conversation", {conversationId: "group"})
        awaitRead("大家好")
        Navigation.push("chat/group", {groupId: "group"})
        tryCompare(awaitSeen("groupNameInput"), "text", "样例小组")
        seen("groupNameInput").text = "新名字"
        mouseClick(awaitSeen("renameButton"))
        tryCompare(server, "groupName", "新名字")
        mouseClick(awaitSeen("memberMenu-c1"))
        waitForRendering(awaitSeen("appointEntry"))
        mouseClick(seen("appointEntry"))
        tryCompare(server, "appointed", "c1")
    }
    function test_without_a_network_one_reads_what_is_here_or_is_told() {
        open()
        server.say("到了吗")
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
        awaitRead("到了吗")
        Navigation.pop()
        server.offline = true
        mouseClick(awaitSeen("inbox-chat/" + server.chatId))
        awaitRead("到了吗")
        awaitSeen("staleBanner")
        Navigation.pop()
        Navigation.push("chat/conversation", {cardId: "unknown"})
        awaitSeen("errorState")
        verify(seen("messageInput") === null)
    }
}
