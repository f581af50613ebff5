import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// Finds a community by its name or its town: to live in, or, with `kept`, to keep.
AppPage {
    id: page
    objectName: "communityFindPage"
    title: kept ? qsTr("社区管理") : qsTr("选择社区")

    property alias kept: communities.kept

    CommunityModel { id: communities }

    function choose(id, name) {
        if (page.kept) Navigation.push("community/keep", {communityId: id, title: name})
        else Navigation.push("community/claim", {communityId: id})
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.size.s

        SearchField {
            objectName: "searchField"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.size.m
            Layout.rightMargin: Theme.size.m
            Layout.topMargin: Theme.size.s
            placeholderText: qsTr("社区或村的名字")
            maximumLength: 20
            onTextChanged: communities.query = text
        }
        ListView {
            id: towns
            objectName: "townList"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.size.target
            visible: count > 1 || communities.townId !== ""
            orientation: ListView.Horizontal
            clip: true
            leftMargin: Theme.size.m
            rightMargin: Theme.size.m
            spacing: Theme.size.s
            boundsBehavior: Flickable.StopAtBounds
            model: communities.towns
            delegate: Chip {
                required property var modelData
                objectName: "town-" + modelData.id
                text: qsTr("%1 %2").arg(modelData.name).arg(modelData.count)
                checkable: true
                checked: communities.townId === modelData.id
                onClicked: communities.townId = checked ? modelData.id : ""
            }
        }
        ListView {
            objectName: "communityList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: communities.state === LoadState.Ready
            model: communities
            clip: true
            bottomMargin: Theme.size.l
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
            delegate: ListRow {
                required property var model
                objectName: "community-" + model.id
                width: ListView.view.width
                iconName: "home_work"
                enabled: page.kept || model.open
                leads: enabled
                text: model.name
                subtitle: model.open || page.kept ? model.town : qsTr("%1 · 还没有开通登记").arg(model.town)
                onClicked: page.choose(model.id, model.name)
            }
        }
        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: communities.state !== LoadState.Ready
            loading: communities.state === LoadState.Loading
            failed: communities.state === LoadState.Error
            empty: communities.state === LoadState.Empty
            errorText: communities.errorText
            emptyTitle: page.kept ? qsTr("您的单位下面没有社区") : qsTr("没有找到")
            emptyText: page.kept ? "" : qsTr("换一个名字试试，例如小区所在社区的名字。")
            onRetry: communities.retry()
        }
    }
}
