import QtQuick
import QtQuick.Layouts
import mct.ui
import mct.core
import mct.features.community

// 进社区计划 (annex 6): what each town plans, and what has come of it.
AppPage {
    id: page
    objectName: "rolloutPage"
    title: qsTr("进社区计划")

    RolloutViewModel { id: rollout }

    ScrollColumn {
        anchors.fill: parent
        visible: rollout.state === LoadState.Ready

        Card {
            Layout.fillWidth: true
            contentItem: ColumnLayout {
                spacing: Theme.size.s
                AppText {
                    objectName: "totalText"
                    Layout.fillWidth: true
                    strong: true
                    text: rollout.totalText
                }
                ShareBar {
                    Layout.fillWidth: true
                    share: rollout.totalShare
                }
                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Caption
                    muted: true
                    text: qsTr("居委会（村委会）录入楼栋后即为开通。上一条为计划，下一条为实际。")
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            IconButton {
                objectName: "earlierButton"
                iconName: "chevron_left"
                text: qsTr("前三个月")
                onClicked: rollout.earlier()
            }
            AppText {
                objectName: "monthsText"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: rollout.monthsText
            }
            IconButton {
                objectName: "laterButton"
                iconName: "chevron_right"
                text: qsTr("后三个月")
                onClicked: rollout.later()
            }
        }
        Column {
            Layout.fillWidth: true
            spacing: Theme.size.m
            Repeater {
                model: rollout.towns
                Card {
                    id: town
                    required property var modelData
                    width: parent.width
                    contentItem: Column {
                        spacing: Theme.size.m
                        RowLayout {
                            width: parent.width
                            AppText {
                                Layout.fillWidth: true
                                variant: AppText.Subtitle
                                text: town.modelData.name
                            }
                            AppText {
                                variant: AppText.Label
                                muted: true
                                text: town.modelData.openText
                            }
                        }
                        Repeater {
                            model: town.modelData.months
                            PlanBar {
                                required property var modelData
                                width: town.availableWidth
                                month: modelData
                            }
                        }
                        TonalButton {
                            objectName: "plan-" + town.modelData.townId
                            width: parent.width
                            visible: town.modelData.mayPlan
                            text: qsTr("填写计划")
                            onClicked: rollout.plan(town.modelData.townId)
                        }
                    }
                }
            }
        }
    }
    StateView {
        anchors.fill: parent
        loading: rollout.state === LoadState.Loading
        failed: rollout.state === LoadState.Error
        empty: rollout.state === LoadState.Empty
        errorText: rollout.errorText
        emptyTitle: qsTr("还没有社区")
        onRetry: rollout.retry()
    }
}
