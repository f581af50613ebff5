import QtQuick
import mct.core

// A test over the notices in the app.
ShellCase {
    // Signed in, acting through the card of the unit.
    // `prepare`: what there is on the server by then.
    function open(alertLevel = 0, prepare = () => {}) {
        server.reset()
        server.alertLevel = alertLevel
        prepare()
        server.reviewer = true // the card is claimed already
        signIn()
        Navigation.switchTab("messages")
        awaitSeen("inboxPage")
    }
    function actAsStaff() {
        Navigation.push("directory/cards", {})
        if (!Session.staff) press("actButton")
        tryVerify(() => Session.staff)
        Navigation.pop()
    }
    function actAsResident() {
        Navigation.push("directory/cards", {})
        if (Session.staff) press("actButton")
        tryVerify(() => !Session.staff)
        Navigation.pop()
    }
}
