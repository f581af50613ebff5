import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.identity

// One application: what is said, the photos to compare it with, and the decision.
AppPage {
    id: page
    objectName: "reviewPage"
    title: application.title

    property alias applicationId: application.applicationId
    property bool rejecting: false

    ReviewViewModel {
        id: application
        onFinished: page.backRequested()
    }

    ScrollColumn {
        anchors.fill: parent
        visible: application.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.m
                KeyFact {
                    Layout.fillWidth: true
                    visible: application.formerName !== ""
                    label: application.name === "" ? qsTr("姓名") : qsTr("现在的姓名")
                    value: application.formerName
                }
                KeyFact {
                    Layout.fillWidth: true
                    visible: application.name !== ""
                    label: application.formerName === "" ? qsTr("姓名") : qsTr("新的姓名")
                    value: application.name
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.size.s
                    KeyFact {
                        objectName: "idNumber"
                        Layout.fillWidth: true
                        label: qsTr("身份证号码")
                        value: application.idNumber
                    }
                    TextButton {
                        objectName: "revealButton"
                        visible: !application.revealed
                        text: qsTr("查看全部")
                        onClicked: application.reveal()
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Label
                    muted: true
                    text: qsTr("%1。查看号码和照片会留下记录，申请人能看到。").arg(application.timeText)
                }
            }
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: application.photos
                ColumnLayout {
                    id: photo
                    required property var modelData
                    width: parent.width
                    spacing: Theme.size.s
                    SectionTitle {
                        Layout.fillWidth: true
                        text: photo.modelData.title
                    }
                    ZoomView {
                        objectName: "photo"
                        Layout.fillWidth: true
                        Layout.maximumWidth: photo.modelData.face ? Theme.size.code : Theme.size.readingWidth
                        Layout.preferredHeight: width * (photo.modelData.face ? 4 / 3 : 0.66)
                        description: photo.modelData.title
                        source: photo.modelData.source
                    }
                }
            }
        }
        InputField {
            id: reason
            objectName: "reason"
            Layout.fillWidth: true
            visible: page.rejecting
            label: qsTr("驳回原因")
            hint: qsTr("申请人会看到，例如照片不清楚")
            maximumLength: 200
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.size.s
            TonalButton {
                objectName: "rejectButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: !application.busy
                text: page.rejecting ? qsTr("确认驳回") : qsTr("驳回")
                onClicked: {
                    if (page.rejecting) return application.reject(reason.text)
                    page.rejecting = true
                    reason.focusField()
                }
            }
            PrimaryButton {
                objectName: "approveButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: !page.rejecting
                enabled: !application.busy
                text: qsTr("通过")
                onClicked: application.approve()
            }
            TextButton {
                objectName: "keepOnButton"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                visible: page.rejecting
                text: qsTr("先不驳回")
                onClicked: page.rejecting = false
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: application.state === LoadState.Loading
        failed: application.state === LoadState.Error
        errorText: application.errorText
        onRetry: application.retry()
    }
}
