import QtQuick
import mct.core

// The real dialog for files: Qt's own, where the system has none.
ShellCase {
    name: "Files"

    function button(text, root = everything) {
        if (!root.visible) return null
        if (root.text === text && root.clicked) return root
        for (let i = 0; i < root.children.length; ++i) {
            const found = button(text, root.children[i])
            if (found) return found
        }
        return null
    }
    function accept() {
        tryVerify(() => button("Open") !== null && button("Open").enabled)
        press(button("Open"))
        tryVerify(() => button("Open") === null)
    }

    function test_what_is_saved_goes_beside_what_is_there() {
        dialogs.showIn(window)
        dialogs.save("人员表.csv", "一")
        accept()
        tryVerify(() => dialogs.content("人员表.csv") === "一")
        dialogs.save("人员表.csv", "二")
        accept()
        tryVerify(() => dialogs.content("人员表 (2).csv") === "二")
        compare(dialogs.content("人员表.csv"), "一")
    }
}
