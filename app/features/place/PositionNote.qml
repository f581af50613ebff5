import mct.ui
import mct.features.place

// What distances are told from, or why the device could not say where it is.
Banner {
    objectName: "positionNote"

    required property OwnPosition position

    visible: position.known || position.problem !== ""
    iconName: position.known ? "my_location" : "info_outline"
    text: position.problem || qsTr("距离从您的位置算起。位置只留在本机，关闭应用即忘记。")
    actionText: position.known ? qsTr("取消") : qsTr("知道了")
    onActionClicked: position.forget()
}
