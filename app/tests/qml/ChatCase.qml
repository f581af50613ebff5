import QtQuick
import mct.core

// A test over the conversations in the app.
ShellCase {
    // Signed in, through the card of the unit.
    function open() {
        server.reset()
        server.claimed = true
        microphone.plugged = false
        signIn()
        if (!Session.staff) {
            Navigation.push("directory/cards", {})
            press("actButton")
            tryVerify(() => Session.staff)
            Navigation.pop()
        }
        Navigation.switchTab("messages")
        awaitSeen("inboxPage")
        // What the device has of the test before goes when the list has come.
        wait(100)
        tryVerify(() => !chatShown())
    }
    function chatShown(root = everything) {
        if (!root.visible) return false
        if (root.objectName.startsWith("inbox-chat/")) return true
        for (let i = 0; i < root.children.length; ++i) if (chatShown(root.children[i])) return true
        return false
    }
    function say(words) {
        const input = awaitSeen("messageInput")
        input.forceActiveFocus()
        input.text = words
        press("sendButton")
    }
    function openDirect(words) {
        open()
        server.say(words)
        press("inbox-chat/" + server.chatId)
        awaitRead(words)
    }
}
