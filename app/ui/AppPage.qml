import QtQuick
import QtQuick.Templates as T
import mct.ui

// A page of a stack. Whoever holds the stack sets canGoBack and closes, and answers backRequested.
T.Page {
    id: page

    // What is so at this moment, under the title; empty: nothing.
    property string subtitle: ""
    property bool canGoBack: false
    property bool closes: false
    property list<Item> actions
    signal backRequested()

    implicitWidth: Theme.size.listColumnLeast
    focus: true
    background: Rectangle { color: Theme.color.background }
    header: PageHeader {
        title: page.title
        subtitle: page.subtitle
        canGoBack: page.canGoBack
        closes: page.closes
        actions: page.actions // qmllint disable
        onBackRequested: page.backRequested()
    }
}
