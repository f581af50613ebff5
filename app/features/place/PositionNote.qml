import mct.ui
import mct.features.place

// What distances are told from, or why the device could not say where it is.
Banner {
    objectName: "positionNote"

    required property OwnPosition position

    visible: position.known || position.problem !== ""
    iconName: position.known ? "my_location" : "info_outline"
    text: position.problem || qsTr("距离按您的位置算，不离开本机")
    actionText: position.known ? qsTr("取消") : qsTr("知道了")
    onActionClicked: position.forget()
}
