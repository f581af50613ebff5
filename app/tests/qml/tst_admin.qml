import QtQuick
import mct.core

// What the admin of a unit can do beyond single people, and what is not offered.
ShellCase {
    name: "Admin"

    function pressTwice(name) {
        press(name)
        awaitRead("再按一次")
        press(name)
    }
    function actAsAdmin() {
        server.claimed = true
        signIn()
        Navigation.switchTab("contacts")
        awaitSeen("contactsPage")
        if (Session.admin) return
        Navigation.push("directory/cards", {})
        press("actButton")
        tryVerify(() => Session.admin)
        Navigation.pop()
        awaitSeen("contactsPage")
    }
    function open(route, params) {
        actAsAdmin()
        Navigation.push(route, params)
    }
    function choose(text) {
        open("directory/sheet", {organizationId: "minzheng", name: "民政局"})
        files.offer("人员.csv", text)
        press("chooseSheetButton")
        awaitSeen("sheetChangeList")
    }

    function test_the_holder_decides_who_sees_the_number() {
        open("directory/cards", {})
        const list = awaitSeen("myCardList")
        tryVerify(() => list.itemAtIndex(1) !== null)
        press(seen("cardSettingsButton", list.itemAtIndex(0)))
        awaitSeen("profilePage")
        Navigation.pop()
        Navigation.push("directory/card-settings", {cardId: "staff-1"})
        press("option-district")
        press("saveButton")
        awaitRead("已保存")
    }
    function test_admins_are_appointed_from_above_only() {
        open("directory/staff", {cardId: "c1"})
        awaitSeen("handOverButton")
        verify(!seen("appointButton"))
        Navigation.pop()
        Navigation.push("directory/staff", {cardId: "below-1"})
        awaitSeen("appointButton")
        verify(!seen("handOverButton"))
        pressTwice("appointButton")
        awaitRead("已设为管理员")
    }
    function test_cards_of_other_units_cannot_be_changed() {
        open("directory/card", {cardId: "c1"})
        awaitSeen("editStaffButton")
        awaitSeen("moveButton")
        Navigation.pop()
        Navigation.push("directory/card", {cardId: "other-1"})
        awaitSeen("keepButton")
        verify(!seen("editStaffButton"))
        verify(!seen("moveButton"))
    }
    function test_other_units_have_no_menu() {
        open("directory/unit", {organizationId: "jiaowei", title: "教委"})
        awaitRead("这里还没有人员")
        verify(!seen("unitMenu"))
    }
    function test_the_order_is_a_number() {
        open("directory/staff", {cardId: "c1"})
        type("position", "x")
        press("saveButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("999999"))
        type("position", "30")
        press("saveButton")
        awaitRead("已保存")
    }
    function test_a_person_is_moved_to_a_department() {
        open("directory/move", {cardId: "c1"})
        awaitSeen("choice-shelter")
        verify(!seen("choice-jiaowei"))
        verify(!seen("choice-minzheng").enabled)
        verify(!seen("moveHereButton").enabled)
        press("choice-office")
        press("moveHereButton")
        awaitRead("已把王样例调到民政局 · 办公室")
        awaitSeen("contactsPage")
    }
    function test_a_department_does_not_go_below_itself() {
        open("directory/move", {organizationId: "office"})
        awaitSeen("choice-shelter")
        verify(!seen("choice-office"))
        verify(!seen("choice-archive"))
        press("choice-shelter")
        press("moveHereButton")
        awaitRead("已把办公室调到救助站")
    }
    function test_departments_are_added() {
        open("directory/unit", {organizationId: "minzheng", title: "民政局"})
        press("unitMenu")
        verify(!seen("editDepartmentEntry"))
        press("addDepartmentEntry")
        type("name", "办公室")
        press("saveButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("同名"))
        type("name", "财务科")
        press("saveButton")
        awaitSeen("unitPage")
        awaitRead("已保存")
    }
    function test_departments_are_renamed_and_removed() {
        open("directory/unit", {organizationId: "office", title: "办公室"})
        press("unitMenu")
        press("editDepartmentEntry")
        tryVerify(() => seen("nameInput") && seen("nameInput").text === "办公室")
        pressTwice("removeButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("先移走"))
        server.empty = true
        pressTwice("removeButton")
        awaitSeen("contactsPage")
        awaitRead("已撤掉办公室")
    }
    function test_a_sheet_is_shown_before_it_is_applied() {
        choose("people")
        awaitRead("新样例")
        verify(reads("岗位：科员 → 科长"))
        verify(reads("表里没有，保留"))
        verify(reads("新部门"))
        const list = seen("sheetChangeList")
        list.positionViewAtBeginning()
        press("revokeMissingSwitch")
        awaitRead("立即失效")
        tryVerify(() => seen("applySheetButton").enabled)
        press("applySheetButton")
        awaitRead("已导入人员.csv")
        awaitSeen("chooseSheetButton")
    }
    function test_mistakes_are_named_by_row_and_column() {
        choose("wrong")
        awaitRead("第 7 行 · 手机号码")
        verify(reads("请填写 11 位手机号"))
        verify(!seen("applySheetButton"))
        press("dropSheetButton")
        awaitSeen("chooseSheetButton")
    }
    function test_what_is_no_sheet_is_said() {
        choose("none")
        tryVerify(() => seen("formError") && seen("formError").text.includes("表里没有人员"))
        verify(!seen("applySheetButton"))
        files.offer("人员.pdf", "people")
        press("chooseAnotherButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("XLSX"))
    }
    function test_whoever_is_overtaken_sees_the_changes_anew() {
        choose("late")
        awaitSeen("applySheetButton")
        press("applySheetButton")
        awaitRead("人员又有变动")
        awaitSeen("applySheetButton")
    }
    function test_the_last_import_is_taken_back() {
        open("directory/sheet", {organizationId: "minzheng", name: "民政局"})
        server.empty = true
        pressTwice("undoImportButton")
        tryVerify(() => seen("formError") && seen("formError").text.includes("没有可以撤回"))
        server.empty = false
        pressTwice("undoImportButton")
        awaitRead("3 张名片恢复原样")
    }
    function test_people_and_template_are_saved() {
        open("directory/sheet", {organizationId: "minzheng", name: "民政局"})
        press("exportRow")
        tryCompare(files, "savedName", "民政局人员表.xlsx")
        compare(files.savedText, "people")
        press("option-csv")
        press("templateRow")
        tryCompare(files, "savedName", "人员表模板.csv")
        compare(files.savedText, "template")
    }
}
