import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.access

// Invites somebody: where to, who, and when.
AppPage {
    id: page
    objectName: "invitePage"
    title: qsTr("邀请访客")

    InvitationForm { id: form }

    ScrollColumn {
        anchors.fill: parent

        Flow {
            Layout.fillWidth: true
            visible: form.places.length > 1
            spacing: Theme.size.s
            Repeater {
                model: form.places
                Chip {
                    required property string modelData
                    required property int index
                    objectName: "inviteTo-" + index
                    text: modelData
                    checkable: true
                    autoExclusive: true
                    checked: form.place === index
                    onClicked: form.place = index
                }
            }
        }
        InputField {
            objectName: "visitorName"
            Layout.fillWidth: true
            label: qsTr("访客姓名")
            maximumLength: 20
            onEdited: (text) => form.name = text
        }
        InputField {
            objectName: "visitStart"
            Layout.fillWidth: true
            label: qsTr("开始时间")
            hint: "2026-12-01 14:00"
            text: form.start
            onEdited: (text) => form.start = text
        }
        InputField {
            objectName: "visitEnd"
            Layout.fillWidth: true
            label: qsTr("结束时间（24 小时之内）")
            hint: "2026-12-01 18:00"
            text: form.end
            onEdited: (text) => form.end = text
        }
        FormError { text: form.errorText }
        PrimaryButton {
            objectName: "inviteSubmit"
            Layout.fillWidth: true
            enabled: !form.busy
            text: form.busy ? qsTr("请稍候") : qsTr("生成通行证")
            onClicked: form.invite()
        }
    }
}
