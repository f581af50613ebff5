import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.features.directory

// What a card is entrusted with, for admins of the district.
ColumnLayout {
    id: control

    property alias cardId: form.cardId

    visible: form.mayEntrust
    spacing: Theme.size.s

    DutyForm { id: form }
    Card {
        Layout.fillWidth: true
        padding: 0
        contentItem: SwitchRow {
            objectName: "reviewerSwitch"
            iconName: "fact_check"
            enabled: !form.busy
            text: qsTr("委托实名审核")
            subtitle: qsTr("可以查看全区实名申请的证件照片并决定是否通过")
            checked: form.reviewer
            onClicked: form.setReviewer(checked)
        }
    }
    FormError { text: form.errorText }
}
