import mct.core
import mct.ui
import mct.features.me

ShelfPage {
    id: page
    objectName: "historyPage"
    title: qsTr("看过的")
    shelf: HistoryModel {}
    emptyTitle: qsTr("还没有看过的事项")
    actions: TextButton {
        objectName: "clearHistoryButton"
        visible: page.shelf.state === LoadState.Ready
        text: qsTr("清空")
        onClicked: page.shelf.clear()
    }
}
