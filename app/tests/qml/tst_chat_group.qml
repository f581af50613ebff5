import QtQuick
import mct.core

ChatCase {
    name: "ChatGroup"

    function test_a_group_is_made_of_people() {
        open()
        press("inboxMenu")
        press("offer-chat/people")
        awaitSeen("groupPeoplePage")
        press("submitGroupButton")
        awaitRead("请选择至少一个人")
        type("peopleQuery", "王")
        press("found-c1")
        awaitSeen("chosen-c1")
        press("submitGroupButton")
        awaitSeen("conversationPage")
        compare(server.talked, "王样例：c1")
        awaitRead("大家好")
    }
    function test_members_are_shown_brought_in_and_taken_out() {
        open()
        Navigation.push("chat/group", {groupId: "group"})
        awaitRead("群管理员")
        awaitRead("样例居民（我）")
        press("addMembersButton")
        type("peopleQuery", "王")
        press("found-c1")
        press("submitGroupButton")
        awaitRead("已邀请入群")
        compare(server.talked, "c1")
        press("memberMenu-c1")
        press("removeMemberEntry")
        awaitGone("member-c1")
        compare(server.takenOut, "c1")
    }
    function test_leaving_is_asked_twice() {
        open()
        server.say("大家好")
        Navigation.push("chat/conversation", {conversationId: "group"})
        awaitRead("大家好")
        press("groupButton")
        press("leaveButton")
        awaitRead("再按一次退出")
        compare(server.takenOut, "")
        press("leaveButton")
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
        press("renameButton")
        tryCompare(server, "groupName", "新名字")
        press("memberMenu-c1")
        press("appointEntry")
        tryCompare(server, "appointed", "c1")
    }
}
