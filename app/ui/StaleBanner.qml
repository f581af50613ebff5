import mct.ui

// Says that what is shown comes from the device and may be old.
Banner {
    objectName: "staleBanner"
    iconName: "cloud_off"
    text: qsTr("显示的是本机保存的内容，可能不是最新")
    actionText: qsTr("刷新")
}
