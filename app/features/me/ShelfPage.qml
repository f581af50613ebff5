import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core

// A list of what stands on a shelf.
AppPage {
    id: page

    required property var shelf
    property string emptyTitle
    property string emptyText

    ListView {
        id: list
        objectName: "shelfList"
        anchors.fill: parent
        visible: page.shelf.state === LoadState.Ready
        model: page.shelf
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            id: entry
            required property var model
            objectName: "entry-" + model.link
            width: ListView.view.width
            text: model.name
            subtitle: model.agencyName
            value: model.timeText
            onClicked: Navigation.openLink(model.link)
            Keys.onDeletePressed: page.shelf.remove(model.link)
            Tag {
                visible: text !== ""
                text: entry.model.kindName
            }
        }
    }
    StateView {
        anchors.fill: parent
        empty: page.shelf.state === LoadState.Empty
        emptyTitle: page.emptyTitle
        emptyText: page.emptyText
        emptyActionText: qsTr("去找事项")
        onEmptyAction: Navigation.switchTab("catalogue")
    }
}
