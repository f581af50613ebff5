import QtQuick
import mct.core

ShellCase {
    name: "Vote"

    function open() {
        server.reset()
        signIn()
    }

    function test_a_household_votes_once_and_for_all() {
        open()
        Navigation.push("vote/list", {})
        awaitRead("更换物业服务企业")
        awaitRead("待投票")
        press("voteRow")
        awaitRead("3号楼2单元 301 的选票")
        press("castButton")
        press("castButton")
        awaitRead("请对每一项作出选择")
        compare(server.ballot, 0)
        press("option-1")
        press("castButton")
        awaitRead("再按一次确认投票")
        press("castButton")
        awaitRead("您这一户已经投票，结果在截止后公布。")
        compare(server.ballot, 1)
    }
    function test_what_came_of_it_is_told() {
        open()
        server.voteState = 2
        Navigation.push("vote/vote", {voteId: "v1"})
        awaitRead("已结束")
        awaitRead("参与人数达到要求")
        awaitRead("通过")
    }
    function test_the_committee_begins_a_vote() {
        open()
        Navigation.push("vote/list", {communityId: "c1"})
        press("newVoteButton")
        awaitSeen("voteFormPage")
        type("voteTitle", "使用维修资金")
        press("beginVoteButton")
        awaitRead("请至少写一项表决事项")
        const area = awaitSeen("voteQuestionsInput")
        area.forceActiveFocus()
        area.text = "修电梯\n修外墙"
        type("voteLastDay", "明天")
        press("beginVoteButton")
        awaitRead("截止日期应写作 2026-12-31")
        type("voteLastDay", "2099-12-31")
        press("beginVoteButton")
        tryCompare(server, "voteForm", "使用维修资金/1/1/2/")
        awaitSeen("votesPage")
        awaitRead("样例社区 · 全小区")
    }
    function test_one_building_decides_what_concerns_it_alone() {
        open()
        Navigation.push("vote/form", {communityId: "c1"})
        verify(awaitSeen("choice-全小区").checked)
        press("choice-3号楼")
        // Pressed again it stays chosen.
        press("choice-3号楼")
        verify(awaitSeen("choice-3号楼").checked)
        verify(!awaitSeen("choice-全小区").checked)
        type("voteTitle", "三号楼换电梯")
        write("voteQuestions", "是否同意")
        type("voteLastDay", "2099-12-31")
        press("beginVoteButton")
        tryCompare(server, "voteForm", "三号楼换电梯/1/1/1/b3")
        Navigation.push("vote/list", {communityId: "c1"})
        awaitRead("样例社区 · 3号楼")
        server.voteState = 2
        Navigation.push("vote/vote", {voteId: "v1"})
        compare(awaitSeen("voteScope").text, "3号楼")
        awaitRead("表决结果 · 3号楼")
    }
    function test_the_committee_calls_a_vote_off_with_a_reason() {
        open()
        Navigation.push("vote/vote", {voteId: "v1", keeping: true})
        press("callOffButton")
        press("callOffButton")
        compare(server.voteState, 1)
        type("callOffReason", "方案有误")
        press("callOffButton")
        press("callOffButton")
        tryCompare(server, "voteState", 3)
        awaitRead("已取消")
    }
    function test_a_sheet_of_areas_is_looked_at_before_it_is_kept() {
        open()
        Navigation.push("vote/areas", {communityId: "c1"})
        files.offer("面积.csv", "楼,单元,门牌号,面积")
        press("chooseSheetButton")
        awaitRead("2 户的面积，还缺 1 户，缺面积时只按户数计票")
        press("applySheetButton")
        tryVerify(() => Navigation.depth === 0)
    }
}
