import QtQuick
import mct.core

ChatCase {
    name: "ChatMessage"

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
        press(entry)
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
        press("sendButton")
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
        press("attachMenu")
        press("pictureEntry")
        tryCompare(server, "talked", "picture upload-1\n")
        files.offer("议程.txt", "样例议程")
        press("attachMenu")
        press("fileEntry")
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
        press("attachMenu")
        press("fileEntry")
        awaitRead("不能上传这种文件")
        press("dropFile-0")
        awaitGone("outgoing-0")
        compare(server.talked, "")
    }
    function test_one_speaks_where_there_is_a_microphone() {
        openDirect("到了吗")
        verify(seen("voiceButton") === null)
        microphone.plugged = true
        press("voiceButton")
        awaitSeen("voiceLength")
        microphone.play(2000)
        tryCompare(seen("voiceLength"), "text", "0:02")
        press("sendVoiceButton")
        tryCompare(server, "talked", "voice upload-1\n")
        awaitRead("0:02")
        press("voiceButton")
        microphone.play(1000)
        press("cancelVoiceButton")
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
        press("mention-c1")
        tryCompare(input, "text", "@王样例 ")
        compare(input.cursorPosition, 5)
        input.insert(5, "请看")
        press("sendButton")
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
        press("found-1")
        awaitSeen("conversationPage")
        awaitRead("记得带材料")
        Navigation.pop()
        field.text = "没有的词"
        field.textEdited()
        awaitRead("没有找到")
    }
}
