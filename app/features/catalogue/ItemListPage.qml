import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.catalogue

// The items that fit one filter.
AppPage {
    id: page
    objectName: "itemListPage"

    property alias filterKind: items.filterKind
    property alias filterId: items.filterId

    ItemListModel { id: items }

    ListView {
        id: list
        objectName: "itemList"
        anchors.fill: parent
        visible: items.state === LoadState.Ready || filters.visible
        model: items
        clip: true
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: ColumnLayout {
            width: list.width
            // What grows above the first row is shown, unless the list has been scrolled.
            onHeightChanged: if (list.contentY <= 0) list.positionViewAtBeginning()
            spacing: Theme.size.s
            TownFilters {
                Layout.fillWidth: true
                visible: filters.visible
                model: items
            }
            StaleBanner {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.size.m
                Layout.rightMargin: Theme.size.m
                visible: items.stale
                onActionClicked: items.retry()
            }
            AppText {
                objectName: "totalText"
                Layout.fillWidth: true
                Layout.leftMargin: Theme.size.m
                visible: items.state === LoadState.Ready
                variant: AppText.Label
                muted: true
                text: qsTr("共 %n 项", "", items.totalSize)
            }
        }
        delegate: ItemRow {
            required property var model
            objectName: "item-" + model.code
            width: ListView.view.width
            code: model.code
            text: model.name
            subtitle: model.agencyName
            kindName: model.kindName
            levelText: model.townText
            sample: model.sample
        }
    }
    QtObject {
        id: filters
        readonly property bool visible: items.filterKind === "town" || items.filterKind === "level"
    }
    StateView {
        anchors.fill: parent
        anchors.topMargin: filters.visible ? Theme.size.target : 0
        loading: items.state === LoadState.Loading
        failed: items.state === LoadState.Error
        empty: items.state === LoadState.Empty
        errorText: items.errorText
        emptyTitle: qsTr("没有符合条件的事项")
        emptyText: filters.visible ? qsTr("去掉上面的筛选条件再看看") : ""
        onRetry: items.retry()
    }
}
