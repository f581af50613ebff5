import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import mct.ui
import mct.core
import mct.features.community

// A community in which one lives: one's own households there.
AppPage {
    id: page
    objectName: "communityPage"

    property alias communityId: residences.communityId

    ResidenceModel { id: residences }

    ListView {
        id: list
        objectName: "ownHouseholds"
        anchors.fill: parent
        anchors.leftMargin: Theme.size.m
        anchors.rightMargin: Theme.size.m
        visible: residences.state === LoadState.Ready
        model: residences
        spacing: Theme.size.m
        topMargin: Theme.size.s
        bottomMargin: Theme.size.l
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}
        header: Column {
            width: list.width
            bottomPadding: Theme.size.s
            spacing: Theme.size.m
            Card {
                width: parent.width
                padding: 0
                contentItem: Column {
                    ListRow {
                        objectName: "billsRow"
                        width: parent.width
                        iconName: "receipt_long"
                        text: qsTr("物业账单")
                        subtitle: qsTr("查看和缴纳物业费")
                        onClicked: Navigation.push("property/bills", {})
                    }
                    ListRow {
                        objectName: "votesRow"
                        width: parent.width
                        iconName: "how_to_vote"
                        text: qsTr("业主表决")
                        subtitle: qsTr("业主共同决定的事项，一户一票")
                        onClicked: Navigation.push("vote/list", {})
                    }
                    ListRow {
                        objectName: "neighboursRow"
                        width: parent.width
                        iconName: "groups"
                        text: qsTr("邻里通讯录")
                        subtitle: qsTr("愿意被邻居找到的住户")
                        onClicked: Navigation.push("community/neighbours", {communityId: page.communityId})
                    }
                    ListRow {
                        objectName: "repairRow"
                        width: parent.width
                        iconName: "build"
                        text: qsTr("报修")
                        subtitle: qsTr("住处和公共部位的维修")
                        onClicked: Navigation.push("matter/form", {kindId: "repair"})
                    }
                    ListRow {
                        objectName: "opinionRow"
                        width: parent.width
                        iconName: "feedback"
                        text: qsTr("给居委会提建议")
                        subtitle: qsTr("居委会在期限内答复")
                        onClicked: Navigation.push("matter/form", {kindId: "opinion"})
                    }
                }
            }
            SectionTitle {
                width: parent.width
                text: qsTr("我在这里的住处")
            }
        }
        delegate: Card {
            id: home
            required property var model
            width: ListView.view.width
            contentItem: ColumnLayout {
                spacing: Theme.size.xs
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Subtitle
                    text: home.model.place
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    text: home.model.subtitle
                }
            }
        }
        footer: AppText {
            width: list.width
            topPadding: Theme.size.m
            variant: AppText.Label
            muted: true
            text: qsTr("您有这个社区的名片，在“我的名片”里可以换用。")
        }
    }
    StateView {
        anchors.fill: parent
        loading: residences.state === LoadState.Loading
        failed: residences.state === LoadState.Error
        empty: residences.state === LoadState.Empty
        errorText: residences.errorText
        emptyTitle: qsTr("您在这个社区没有住处")
        onRetry: residences.retry()
    }
}
