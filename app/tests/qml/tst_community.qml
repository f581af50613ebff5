import QtQuick
import mct.core

ShellCase {
    name: "Community"

    function open() {
        server.reset()
        signIn()
    }

    function test_a_household_is_found_and_claimed_and_the_claim_taken_back() {
        open()
        Navigation.push("community/home", {})
        awaitRead("还没有登记住处")
        Navigation.push("community/find", {})
        awaitSeen("communityFindPage")
        awaitRead("大峪街道 · 还没有开通登记")
        press("community-c1")
        awaitSeen("claimPage")
        press("claimSubmit")
        awaitRead("请选择楼")
        press("choice-3号楼")
        press("choice-2单元")
        type("room", "999")
        type("residentName", "样例住户")
        press("claimSubmit")
        awaitRead("没有这一户，请核对楼、单元和门牌号")
        type("room", "301")
        press("claimSubmit")
        awaitSeen("communityHomePage")
        compare(server.claimedHome, "301/样例住户/b3/e2")
        awaitRead("待确认")
        awaitRead("3号楼2单元 301")
        press("leaveButton")
        awaitRead("再按一次确认")
        press("leaveButton")
        awaitRead("已退出")
    }
    function test_a_building_with_one_way_in_asks_for_no_entrance() {
        open()
        Navigation.push("community/claim", {communityId: "c1"})
        press("choice-5号楼")
        type("room", "1")
        type("residentName", "样例住户")
        press("claimSubmit")
        tryCompare(server, "claimedHome", "1/样例住户/b5/e5")
    }
    function test_a_confirmed_household_leads_to_its_community() {
        open()
        server.residenceState = 2
        Navigation.push("community/home", {})
        awaitRead("已确认")
        press("openCommunityButton")
        awaitSeen("communityPage")
        awaitRead("我在这里的住处")
    }
    function test_a_refusal_says_why() {
        open()
        server.residenceState = 3
        Navigation.push("community/home", {})
        awaitRead("未通过")
        awaitRead("原因：与登记不符")
    }
    function test_the_committee_confirms() {
        open()
        server.residenceState = 1
        Navigation.push("community/keep", {communityId: "c1", title: "样例社区"})
        awaitRead("3号楼2单元 301")
        press("confirmButton")
        awaitRead("没有待确认的住户")
        compare(server.residenceState, 2)
    }
    function test_the_committee_refuses_with_a_reason() {
        open()
        server.residenceState = 1
        Navigation.push("community/keep", {communityId: "c1", title: "样例社区"})
        press("refuseButton")
        press("refuseButton")
        compare(server.refusal, "")
        awaitSeen("refuseReasonInput").text = "与登记不符"
        press("refuseButton")
        tryCompare(server, "refusal", "与登记不符")
        awaitRead("没有待确认的住户")
    }
    function test_the_committee_writes_its_buildings_as_lines() {
        open()
        Navigation.push("community/buildings", {communityId: "c1"})
        awaitRead("0 个单元，0 户")
        press("editBuildings")
        const area = awaitSeen("buildingsTextInput")
        area.forceActiveFocus()
        area.text = "3号楼 1单元"
        press("saveBuildings")
        awaitRead("第 1 行应写作：楼，单元，门牌号")
        area.forceActiveFocus()
        area.text = "错，，1"
        press("saveBuildings")
        awaitRead("楼名须为 1 至 20 个字")
        area.forceActiveFocus()
        area.text = "3号楼，1单元，101 102\n5号楼\t\t1、2、3"
        press("saveBuildings")
        awaitRead("2 个单元，5 户")
        awaitRead("3号楼1单元")
    }
    function test_the_committee_finds_who_lives_there_and_ends_it() {
        open()
        server.residenceState = 2
        Navigation.push("community/keep", {communityId: "c1", title: "样例社区"})
        press("residentsRow")
        awaitSeen("residentsPage")
        awaitRead("1 人")
        type("residentSearch", "没有")
        awaitRead("没有找到")
        type("residentSearch", "")
        awaitRead("3号楼2单元 301")
        press("endResidenceButton")
        press("confirmEndButton")
        compare(server.residenceState, 2)
        awaitSeen("endReasonInput").text = "已搬离"
        press("confirmEndButton")
        tryCompare(server, "residenceState", 5)
        awaitRead("还没有住户")
    }
    function test_only_who_is_shown_sees_neighbours() {
        open()
        server.residenceState = 2
        Navigation.push("community/neighbours", {communityId: "c1"})
        awaitRead("先让邻居看到您")
        Navigation.push("community/listing", {communityId: "c1"})
        press("listedSwitch")
        press("saveListingButton")
        awaitRead("请填写邻居怎么称呼您")
        type("listingName", "样例周")
        press("saveListingButton")
        awaitSeen("neighboursPage")
        awaitRead("样例李老师")
        awaitRead("会修自行车")
        awaitRead("样例周")
    }
    function test_a_community_is_entrusted_to_a_company() {
        open()
        Navigation.push("property/entrust", {communityId: "c1"})
        press("company-p2")
        tryCompare(server, "company", "p2")
        press("company-")
        tryCompare(server, "company", "")
    }
}
