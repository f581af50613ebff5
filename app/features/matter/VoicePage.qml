import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.matter

// 建议和投诉: what one may tell the district, and what came of what others have told it.
AppPage {
    id: page
    objectName: "voicePage"
    title: qsTr("建议和投诉")

    HelpViewModel { id: help }

    ScrollColumn {
        anchors.fill: parent

        Card {
            Layout.fillWidth: true
            visible: Session.signedIn && help.state === LoadState.Ready
            padding: 0
            contentItem: Column {
                Repeater {
                    model: help.others
                    ListRow {
                        required property var modelData
                        objectName: "kind-" + modelData.id
                        width: parent.width
                        iconName: "feedback"
                        text: modelData.title
                        subtitle: modelData.about
                        onClicked: Navigation.push("matter/form", {kindId: modelData.id})
                    }
                }
            }
        }
        Banner {
            objectName: "unreachable"
            Layout.fillWidth: true
            visible: Session.signedIn && help.state === LoadState.Error
            text: help.errorText
            actionText: qsTr("重试")
            onActionClicked: help.retry()
        }
        Card {
            Layout.fillWidth: true
            visible: !Session.signedIn
            padding: 0
            contentItem: ListRow {
                objectName: "signInRow"
                iconName: "feedback"
                text: qsTr("登录后提建议或投诉")
                subtitle: qsTr("这样才能把办理结果告诉您")
                onClicked: Navigation.push("account/sign-in", {})
            }
        }
        Card {
            Layout.fillWidth: true
            padding: 0
            contentItem: ListRow {
                objectName: "casesRow"
                iconName: "fact_check"
                text: qsTr("群众建议办理情况")
                subtitle: qsTr("公布的建议和办理措施")
                onClicked: Navigation.push("matter/cases", {})
            }
        }
    }
}
