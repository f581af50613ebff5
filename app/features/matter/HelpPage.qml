import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// 帮助与反馈: what kind of thing one has to say, and then the form.
AppPage {
    id: page
    objectName: "helpPage"
    title: qsTr("帮助与反馈")

    HelpViewModel { id: help }

    ScrollColumn {
        anchors.fill: parent
        visible: Session.signedIn && help.state === LoadState.Ready

        SectionTitle { Layout.fillWidth: true; text: qsTr("要反馈哪一类") }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: Column {
                Repeater {
                    model: help.topics
                    ListRow {
                        required property string modelData
                        required property int index
                        objectName: "topic-" + index
                        width: parent.width
                        text: modelData
                        onClicked: Navigation.push("matter/form", {kindId: "feedback", given: {[help.topicField]: modelData}})
                    }
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("由%1受理，办到哪一步可以在“我的办件”里看。").arg(help.unit)
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ListRow {
                objectName: "ownMattersRow"
                iconName: "assignment"
                text: qsTr("我的办件")
                subtitle: qsTr("反馈过的问题和答复")
                onClicked: Navigation.push("matter/own", {})
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: Session.signedIn && help.state === LoadState.Loading
        failed: Session.signedIn && help.state === LoadState.Error
        empty: !Session.signedIn || help.state === LoadState.Empty
        errorText: help.errorText
        emptyTitle: Session.signedIn ? qsTr("现在不能反馈") : qsTr("登录后反馈")
        emptyText: Session.signedIn ? "" : qsTr("这样才能把办理结果告诉您")
        emptyActionText: Session.signedIn ? "" : qsTr("登录 / 注册")
        onRetry: help.retry()
        onEmptyAction: Navigation.push("account/sign-in", {})
    }
}
