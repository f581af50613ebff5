import QtQuick
import mct.core

ChatCase {
    name: "ChatGroup"

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
}
