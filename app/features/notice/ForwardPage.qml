import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.notice

// Tells a colleague of a notice.
AppPage {
    id: page
    objectName: "forwardPage"
    title: qsTr("转发给同事")

    property alias noticeId: form.noticeId

    ForwardForm { id: form }

    ScrollColumn {
        anchors.fill: parent

        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            muted: true
            text: qsTr("发送人会看到是谁转发给了谁。不在通知范围内的同事，要发送人同意后才能查看。")
        }
        InputField {
            objectName: "forwardQuery"
            Layout.fillWidth: true
            label: qsTr("同事")
            hint: qsTr("输入姓名或拼音")
            maximumLength: 20
            onEdited: (text) => found.query = text
        }
        FormError { text: form.errorText }
        Card {
            Layout.fillWidth: true
            visible: found.count > 0
            padding: 0
            contentItem: Column {
                Repeater {
                    model: PeopleModel { id: found }
                    ListRow {
                        required property var model
                        objectName: "forward-" + model.id
                        width: parent.width
                        enabled: !form.busy
                        iconName: "person_outline"
                        text: model.name
                        subtitle: model.organization
                        leads: false
                        onClicked: form.forward(model.id, model.name)
                    }
                }
            }
        }
    }
}
