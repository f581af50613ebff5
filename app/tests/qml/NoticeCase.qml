import QtQuick
import mct.core

// A test over the notices in the app.
ShellCase {
    // Also of what lies below the fold.
    function press(name) {
        const button = awaitSeen(name)
        wait(50) // until all has its place, before and after it has scrolled
        for (let it = button.parent; it; it = it.parent) if (it.reveal) it.reveal(button)
        wait(50)
        mouseClick(button)
    }
    // Signed in, acting through the card of the unit.
    // `prepare`: what there is on the server by then.
    function open(alertLevel = 0, prepare = () => {}) {
        server.reset()
        server.alertLevel = alertLevel
        prepare()
        server.reviewer = true // the card is claimed already
        Navigation.switchTab("me")
        awaitSeen("mePage")
        if (!Session.signedIn) {
            Navigation.push("account/sign-in", {})
            type("phone", "19000000001")
            type("password", "password1")
            mouseClick(awaitSeen("logInButton"))
            tryVerify(() => Session.signedIn)
        }
        while (Navigation.depth > 0) Navigation.pop()
        Navigation.switchTab("messages")
        awaitSeen("inboxPage")
    }
    function actAsStaff() {
        Navigation.push("directory/cards", {})
        if (!Session.staff) mouseClick(awaitSeen("actButton"))
        tryVerify(() => Session.staff)
        Navigation.pop()
    }
    function actAsResident() {
        Navigation.push("directory/cards", {})
        if (Session.staff) mouseClick(awaitSeen("actButton"))
        tryVerify(() => !Session.staff)
        Navigation.pop()
    }
}
