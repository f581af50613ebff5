import QtQuick
import QtQuick.Templates as T
import mct.ui

// What one may do with a message, where one has pressed.
T.Menu {
    id: menu

    property real sequence: 0
    // {reply, copy, edit, recall, hide, save}
    property var actions: ({})
    signal reply()
    signal copy()
    signal edit()
    signal recall()
    signal hide()
    signal save()

    width: Theme.size.menuWidth
    height: implicitHeight
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Theme.size.s
    topPadding: Theme.size.s
    bottomPadding: Theme.size.s
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.size.radius
        color: Theme.color.surface
        border.width: Theme.size.hairline
        border.color: Theme.color.outline
    }
    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: false
        currentIndex: menu.currentIndex
    }

    MenuEntry {
        objectName: "replyEntry"
        shown: menu.actions.reply ?? false
        iconName: "reply"
        text: qsTr("回复")
        onTriggered: menu.reply()
    }
    MenuEntry {
        objectName: "copyEntry"
        shown: menu.actions.copy ?? false
        iconName: "content_copy"
        text: qsTr("复制")
        onTriggered: menu.copy()
    }
    MenuEntry {
        objectName: "saveEntry"
        shown: menu.actions.save ?? false
        iconName: "file_download"
        text: qsTr("保存")
        onTriggered: menu.save()
    }
    MenuEntry {
        objectName: "editEntry"
        shown: menu.actions.edit ?? false
        iconName: "edit"
        text: qsTr("修改")
        onTriggered: menu.edit()
    }
    MenuEntry {
        objectName: "recallEntry"
        shown: menu.actions.recall ?? false
        iconName: "undo"
        text: qsTr("撤回")
        onTriggered: menu.recall()
    }
    MenuEntry {
        objectName: "hideEntry"
        shown: menu.actions.hide ?? false
        iconName: "delete_outline"
        text: qsTr("只在我这里删除")
        onTriggered: menu.hide()
    }
}
