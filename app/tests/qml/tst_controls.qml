import QtQuick
import QtTest
import mct.ui
import mct.core

// What is tapped is large enough for a finger, has a name for who cannot see it, and a key for who
// has no mouse.
TestCase {
    id: testCase
    name: "Controls"
    when: windowShown
    width: 400
    height: 400

    Component { id: primary; PrimaryButton { text: "确定" } }
    Component { id: tonal; TonalButton { text: "确定" } }
    Component { id: plain; TextButton { text: "确定" } }
    Component { id: icon; IconButton { text: "返回"; iconName: "arrow_back" } }
    Component { id: chip; Chip { text: "仅乡镇" } }
    Component { id: row; ListRow { text: "民政局" } }
    Component { id: tile; Tile { text: "养老"; iconName: "elderly" } }
    Component { id: toggle; SwitchRow { text: "长辈版" } }
    Component { id: confirm; ConfirmButton { caption: "撤销"; warning: "再按一次" } }
    Component { id: search; SearchField { placeholderText: "搜事项" } }
    Component { id: clicks; SignalSpy { signalName: "clicked" } }

    readonly property var buttons: ({
        PrimaryButton: primary, TonalButton: tonal, TextButton: plain, IconButton: icon, Chip: chip,
        ListRow: row, Tile: tile, SwitchRow: toggle, ConfirmButton: confirm})

    function cleanup() { Theme.elder = false }

    function test_target_data() {
        const rows = []
        for (const name of [...Object.keys(buttons), "SearchField"])
            for (const elder of [false, true])
                rows.push({tag: name + (elder ? " for elders" : ""), make: buttons[name] ?? search, elder: elder})
        return rows
    }
    function test_target(data) {
        Theme.elder = data.elder
        const control = createTemporaryObject(data.make, testCase)
        const least = data.elder ? 60 : 48
        verify(control.height >= least, "height " + control.height)
        verify(control.width >= least, "width " + control.width)
    }

    function test_keys_data() {
        const rows = []
        for (const name of Object.keys(buttons))
            for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
                rows.push({tag: name + " " + key, make: buttons[name], key: key})
        return rows
    }
    function test_keys(data) {
        const control = createTemporaryObject(data.make, testCase)
        const spy = createTemporaryObject(clicks, testCase, {target: control})
        verify(control.activeFocusOnTab || control.focusPolicy & Qt.TabFocus)
        control.forceActiveFocus(Qt.TabFocusReason)
        verify(control.visualFocus)
        keyClick(data.key)
        compare(spy.count, 1)
    }

    function test_models_and_tags_speak_of_the_same_tones() {
        for (const tone of ["Neutral", "Primary", "Accent", "Warning"]) {
            verify(Tone[tone] !== undefined)
            compare(Tone[tone], Tag[tone])
        }
    }

    function test_has_a_name_data() {
        return Object.keys(buttons).map((name) => ({tag: name, make: buttons[name]}))
    }
    function test_has_a_name(data) {
        const control = createTemporaryObject(data.make, testCase)
        verify(control.Accessible.name !== "")
        verify(control.Accessible.role !== Accessible.NoRole)
    }
}
