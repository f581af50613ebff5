import QtQuick
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.access

// Who came with the acting card's passes.
AppPage {
    id: page
    objectName: "entriesPage"
    title: qsTr("出入记录")

    EntryModel { id: entries }

    ListView {
        objectName: "entryList"
        anchors.fill: parent
        visible: entries.state === LoadState.Ready
        model: entries
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        delegate: ListRow {
            required property var model
            required property int index
            objectName: "entry-" + index
            width: ListView.view.width
            iconName: model.admitted ? "check" : "warning_amber"
            text: model.title
            subtitle: model.subtitle
            value: model.standing
            leads: false
        }
    }
    StateView {
        anchors.fill: parent
        loading: entries.state === LoadState.Loading
        failed: entries.state === LoadState.Error
        empty: entries.state === LoadState.Empty
        errorText: entries.errorText
        emptyTitle: qsTr("还没有出入记录")
        emptyText: qsTr("保存 90 天，门禁联网后才会出现")
        onRetry: entries.retry()
    }
}
