import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// Who lives in a community, for its committee.
AppPage {
    id: page
    objectName: "residentsPage"
    title: qsTr("住户")

    property alias communityId: residents.communityId

    ResidentModel { id: residents }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.size.s

        SearchField {
            objectName: "residentSearch"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            Layout.topMargin: Theme.size.s
            placeholderText: qsTr("姓名、楼、单元或门牌号")
            maximumLength: 20
            onTextChanged: residents.query = text
        }
        AppText {
            objectName: "residentTotal"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            visible: residents.state === LoadState.Ready
            variant: AppText.Label
            muted: true
            text: residents.total
        }
        ListView {
            objectName: "residentList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            visible: residents.state === LoadState.Ready
            model: residents
            spacing: Theme.size.m
            bottomMargin: Theme.size.l
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: ResidentRow {
                width: ListView.view.width
                onEndRequested: (id, reason) => residents.end(id, reason)
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: residents.state !== LoadState.Ready
            loading: residents.state === LoadState.Loading
            failed: residents.state === LoadState.Error
            empty: residents.state === LoadState.Empty
            errorText: residents.errorText
            emptyTitle: residents.query === "" ? qsTr("还没有住户") : qsTr("没有找到")
            emptyText: residents.query === "" ? qsTr("居民登记住处并确认后，会在这里。") : qsTr("换一个姓名或门牌号试试。")
            onRetry: residents.retry()
        }
    }
}
