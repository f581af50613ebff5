import QtQuick
import mct.core
import mct.ui

ShellCase {
    name: "SettingsPage"

    function open() {
        Navigation.switchTab("me")
        Navigation.push("me/settings", {})
        awaitSeen("settingsPage")
    }

    function test_the_elder_mode_makes_all_larger_at_once() {
        open()
        const before = seen("elderSwitch").height
        press("elderSwitch")
        verify(Theme.elder)
        tryVerify(() => seen("elderSwitch").height > before)
        verify(seen("elderSwitch").height >= 60)
    }
    function test_dark_is_dark_at_once() {
        open()
        press("option-dark")
        tryVerify(() => window.color.hslLightness < 0.3)
    }
    function test_english_is_spoken_at_once() {
        open()
        press("option-en")
        awaitRead("Appearance")
        compare(seen("settingsPage").title, "Settings")
        press("option-zh_CN")
        awaitRead("外观")
    }
    function test_the_space_key_switches() {
        open()
        seen("motionSwitch").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(Settings.motion)
    }
}
