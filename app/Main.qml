import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.notice

// The shell: the tabs, and the pages that Navigation keeps.
T.ApplicationWindow {
    id: window
    objectName: "window"

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    title: qsTr("门城通")
    color: Theme.color.background
    // Controls take their font from the window and not from the application.
    font: Application.font

    Binding { target: Theme; property: "appearance"; value: Settings.appearance }
    Binding { target: Theme; property: "elder"; value: Settings.elder }
    Binding { target: Theme; property: "motion"; value: Settings.motion }
    Binding { target: Navigation; property: "wide"; value: window.width >= Theme.size.wideFrom }

    Connections {
        target: Navigation
        function onMessage(text) { toast.show(text) }
    }
    Shortcut {
        sequences: [StandardKey.Back, "Escape"]
        enabled: Navigation.depth > 0
        onActivated: Navigation.pop()
    }
    onClosing: (event) => {
        // The phone's back key closes a page before it closes the app.
        event.accepted = Qt.platform.os !== "android" || Navigation.depth === 0
        if (!event.accepted) Navigation.pop()
    }

    NavRail {
        id: rail
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        visible: Navigation.wide
        width: visible ? implicitWidth : 0
        model: Navigation.tabs
        current: Navigation.currentTab
        onChosen: (id) => Navigation.switchTab(id)
    }
    NavBar {
        id: bar
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: !Navigation.wide && Navigation.depth === 0
        height: visible ? implicitHeight : 0
        model: Navigation.tabs
        current: Navigation.currentTab
        onChosen: (id) => Navigation.switchTab(id)
    }
    Banner {
        id: actingFor
        objectName: "actingForBanner"
        anchors { left: rail.right; right: parent.right; top: parent.top }
        visible: Session.actingForName !== ""
        height: visible ? implicitHeight : 0
        radius: 0
        iconName: "groups"
        text: qsTr("正在替%1办理").arg(Session.actingForName)
        actionText: qsTr("结束")
        onActionClicked: Session.actForMyself()
    }
    Item {
        anchors { left: rail.right; right: parent.right; top: actingFor.bottom; bottom: bar.top }
        Repeater {
            model: Navigation.tabs
            TabPages {
                required property var model
                anchors.fill: parent
                tab: model.id
                first: model.url
                current: model.id === Navigation.currentTab
            }
        }
    }
    AlertPanel {}
    Toast {
        id: toast
        anchors { horizontalCenter: parent.horizontalCenter; bottom: bar.top; bottomMargin: Theme.size.l }
    }
}
