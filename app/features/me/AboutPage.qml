import QtQuick
import QtQuick.Layouts
import mct.ui

// What this is, and where its contents come from.
AppPage {
    id: page
    objectName: "aboutPage"
    title: qsTr("关于门城通")

    ScrollColumn {
        anchors.fill: parent
        spacing: Theme.size.m

        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            text: qsTr("门城通 %1").arg(Qt.application.version)
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: [
                    {title: qsTr("事项从哪里来"), text: qsTr("《门头沟区公共服务事项目录》，门政发〔2017〕46号，门头沟区人民政府公报2018年第1期。目录只公布事项名称、类型和机关；其余内容由各单位补充，没有补充的会注明。")},
                    {title: qsTr("样例"), text: qsTr("标有“样例”的办事指南用来展示完整的样子，内容来自公开常识，电话和地址不是真的。")},
                    {title: qsTr("保存在本机的内容"), text: qsTr("收藏、看过的和搜过的只保存在这台设备上，不会上传。")},
                    {title: qsTr("向服务器报告的内容"), text: qsTr("应用每天报告一次：随机的安装编号、系统、应用版本，登录后还有所用名片的单位。只用来按单位统计安装数，统计里没有账号和个人。")},
                    {title: qsTr("许可"), text: qsTr("本软件按 GPL-3.0 或更新版本发布。图标来自 Material Icons（Apache-2.0）。")}
                ]
                Card {
                    id: note
                    required property var modelData
                    width: parent.width
                    contentItem: ColumnLayout {
                        spacing: Theme.size.xs
                        AppText {
                            Layout.fillWidth: true
                            strong: true
                            text: note.modelData.title
                        }
                        AppText {
                            Layout.fillWidth: true
                            variant: AppText.Label
                            muted: true
                            text: note.modelData.text
                        }
                    }
                }
            }
        }
    }
}
