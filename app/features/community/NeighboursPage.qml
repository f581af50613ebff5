import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// 邻里通讯录: neighbours who want to be found.
AppPage {
    id: page
    objectName: "neighboursPage"
    title: qsTr("邻里通讯录")

    property alias communityId: neighbours.communityId

    actions: [
        TextButton {
            objectName: "ownListingButton"
            text: qsTr("我的")
            onClicked: Navigation.push("community/listing", {communityId: page.communityId})
        }
    ]

    NeighbourModel { id: neighbours }

    ColumnLayout {
        anchors.fill: parent
        visible: !neighbours.hidden
        spacing: Theme.size.s

        SearchField {
            objectName: "neighbourSearch"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            Layout.topMargin: Theme.size.s
            placeholderText: qsTr("称呼、楼或介绍")
            maximumLength: 20
            onTextChanged: neighbours.query = text
        }
        ListView {
            objectName: "neighbourList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            visible: neighbours.state === LoadState.Ready
            model: neighbours
            spacing: Theme.size.s
            topMargin: Theme.size.s
            bottomMargin: Theme.size.l
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: Card {
                id: row
                required property var model
                width: ListView.view.width
                contentItem: RowLayout {
                    spacing: Theme.size.m
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: Theme.size.xs
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.size.s
                            AppText { variant: AppText.Subtitle; text: row.model.name }
                            Tag { visible: row.model.own; text: qsTr("我") }
                            Item { Layout.fillWidth: true }
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            variant: AppText.Label
                            muted: true
                            text: row.model.place
                        }
                        AppText {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: row.model.note
                        }
                    }
                    IconButton {
                        objectName: "dialNeighbourButton"
                        visible: row.model.phone !== "" && !row.model.own
                        iconName: "call"
                        text: qsTr("打给%1").arg(row.model.name)
                        onClicked: neighbours.dial(row.model.phone)
                    }
                }
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: neighbours.state !== LoadState.Ready
            loading: neighbours.state === LoadState.Loading
            failed: neighbours.state === LoadState.Error
            empty: neighbours.state === LoadState.Empty
            errorText: neighbours.errorText
            emptyTitle: qsTr("没有找到")
            onRetry: neighbours.retry()
        }
    }
    EmptyState {
        objectName: "neighboursHidden"
        anchors.fill: parent
        visible: neighbours.hidden
        title: qsTr("先让邻居看到您")
        text: qsTr("这里只有愿意被邻居找到的住户。您也让邻居看到自己，就能看到他们；显示什么由您决定。")
        actionText: qsTr("设置邻居看到的我")
        onActionClicked: Navigation.push("community/listing", {communityId: page.communityId})
    }
}
