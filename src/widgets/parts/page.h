#pragma once

#include "widgets/parts/message_banner.h"

#include <QList>
#include <QRegion>
#include <QVariantMap>
#include <QWidget>

class QMenu;

namespace remit {

struct ChangePlace;

/// A place in the menus where a page may put what can be done with it.
enum class MenuPart { clipboard, edit, panels, look, constellation, tools };

/// A way to look at the open plan that fills the workbench. It follows the plan and the shown constellation by itself;
/// the frame around it asks for what belongs into menus, tool bar and status line.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void fillMenu(MenuPart part, QMenu& menu) = 0;
    /// What stands in the tool bar and in the status line while the page shows; none when null.
    virtual QWidget* tools() { return nullptr; }
    virtual QWidget* status() { return nullptr; }
    /// A panel of the page that stands at the right of it.
    virtual QWidget* sidePanel() { return nullptr; }
    /// How wide the page must be for nothing in it to be cut.
    virtual int neededWidth() { return minimumSizeHint().width(); }
    /// The part of the page over whose lower edge messages lie.
    virtual QWidget& stage() { return *this; }
    /// What of the stage is worked on, with what tells what it is, and must not be covered; in coordinates of the
    /// stage.
    virtual QRegion inUse() { return {}; }
    /// What else lies over the edge of the stage when the page wants it.
    virtual QList<QWidget*> offers() { return {}; }
    /// Takes away what was only offered to be read; false where nothing is.
    virtual bool takeOfferAway() { return false; }
    virtual void takeKeyboard() = 0;
    /// Another page is shown in a moment: what is only tried out here goes.
    virtual void leave() { }
    /// Where one is, to come back to when the plan is opened again.
    virtual QVariantMap place() const = 0;
    virtual void returnTo(const QVariantMap& place) = 0;
    /// Whether a change there is to be seen on this page. Undo goes to another page otherwise.
    virtual bool canShow(const ChangePlace&) { return false; }
    /// Goes to where something changed, and marks it for a moment.
    virtual void showPlace(const ChangePlace& place) = 0;
    /// Marks it where it is in sight.
    virtual void flash(const ChangePlace& place) = 0;

signals:
    void neededWidthChanged();
    /// Something the user should know.
    void noticed(const remit::Message& message);
};

} // namespace remit
