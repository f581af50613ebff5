import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.community

// A town's plan for three months.
AppPage {
    id: page
    objectName: "rolloutPlanPage"
    title: qsTr("填写计划")

    property string name
    property alias townId: form.townId
    property alias communityCount: form.communityCount
    property alias months: form.months

    RolloutForm {
        id: form
        onFinished: Navigation.pop()
    }

    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            text: page.name
        }
        AppText {
            Layout.fillWidth: true
            muted: true
            text: qsTr("所辖社区和村共 %1 个。填写每个月部署门城通的社区数量。").arg(form.communityCount)
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: form.fields
                InputField {
                    required property var modelData
                    objectName: "planned-" + modelData.month
                    width: parent.width
                    label: modelData.label
                    text: modelData.text
                    inputMethodHints: Qt.ImhDigitsOnly
                    onEdited: (text) => form.set(modelData.month, text)
                }
            }
        }
        FormError { Layout.fillWidth: true; text: form.errorText }
        PrimaryButton {
            objectName: "savePlanButton"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("保存")
            onClicked: form.save()
        }
    }
}
