import QtQuick
import QtTest
import mct.core
import mct.app

// A test over the whole app in its window, started anew for each test.
TestCase {
    id: testCase

    property var window
    // Menus lie above the window's own content.
    readonly property Item everything: window ? window.contentItem.parent : null

    when: windowShown

    Component { id: shell; Main {} }

    function init() {
        server.reset()
        Settings.appearance = "light"
        Settings.elder = false
        Settings.motion = false
        Settings.language = "zh_CN"
        window = shell.createObject(null)
        window.show()
        window.requestActivate()
        tryVerify(() => window.active)
    }
    function cleanup() {
        while (Navigation.depth > 0) Navigation.pop()
        Navigation.switchTab("catalogue")
        window.destroy()
        wait(0)
    }

    // The item of that name that can be seen, or null.
    function seen(name, root = everything) {
        if (!root.visible) return null
        if (root.objectName === name) return root
        for (let i = 0; i < root.children.length; ++i) {
            const found = seen(name, root.children[i])
            if (found) return found
        }
        return null
    }
    function awaitSeen(name) {
        tryVerify(() => seen(name) !== null, 5000, name + " is not shown")
        return seen(name)
    }
    function awaitGone(name) { tryVerify(() => seen(name) === null, 5000, name + " is still shown") }
    // Whether a person can read these words now.
    function reads(words, root = everything) {
        if (!root.visible) return false
        if (typeof root.text === "string" && root.text.includes(words)) return true
        for (let i = 0; i < root.children.length; ++i)
            if (reads(words, root.children[i])) return true
        return false
    }
    function awaitRead(words) { tryVerify(() => reads(words), 5000, words + " cannot be read") }
    // The item, or what can be seen of that name, when two frames in turn show it at one place:
    // a click before would go to where it was.
    function settled(what) {
        let before = ""
        for (let frames = 0; frames < 100; ++frames) {
            window.update()
            waitForRendering(window.contentItem)
            const item = typeof what === "string" ? awaitSeen(what) : what
            const now = item.mapToItem(null, 0, 0, item.width, item.height).toString()
            if (now === before) return item
            before = now
        }
        fail(what + " does not come to rest")
    }
    // Also what lies below the fold.
    function press(what) {
        const item = settled(what)
        for (let it = item.parent; it; it = it.parent) if (it.reveal) it.reveal(item)
        mouseClick(item)
    }
    // On their own page then.
    function signIn() {
        Navigation.switchTab("me")
        awaitSeen("mePage")
        if (!Session.signedIn) {
            Navigation.push("account/sign-in", {})
            type("phone", "19000000001")
            type("password", "password1")
            press("logInButton")
            tryVerify(() => Session.signedIn)
        }
        while (Navigation.depth > 0) Navigation.pop()
    }
    function signOut() {
        if (!Session.signedIn) return
        Navigation.switchTab("me")
        Navigation.push("account/home", {})
        press("signOutButton")
        tryVerify(() => !Session.signedIn)
    }
    // Into a field of a line or of a search, as a person does; into an area of text.
    function type(name, words) {
        const input = awaitSeen(name.endsWith("Search") ? name : name + "Input")
        input.text = words
        input.textEdited()
    }
    function write(name, words) {
        const area = awaitSeen(name + "Input")
        area.forceActiveFocus()
        area.text = words
    }
}
