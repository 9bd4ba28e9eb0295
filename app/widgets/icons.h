// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"

#include <QIcon>

class QPainter;

namespace gekend::app {

/// The icons the window has; each is one file of the set (app/widgets/CMakeLists.txt).
enum class Glyph {
    Activity,
    Alert,
    Back,
    Book,
    Chat,
    Check,
    Chevron,
    ChevronDown,
    Clock,
    Close,
    Copy,
    Done,
    DoorClosed,
    DoorOpen,
    DropIn,
    Duration,
    Export,
    External,
    Eye,
    EyeOff,
    File,
    FollowUp,
    Gathering,
    Globe,
    Help,
    House,
    Import,
    Info,
    Initiative,
    Institution,
    Key,
    Lock,
    Mail,
    Message,
    Other,
    Person,
    PersonNew,
    Phone,
    Place,
    Plus,
    Handshake,
    Professional,
    Redo,
    Search,
    Settings,
    Shop,
    Team,
    Theme,
    Today,
    Undo,
    Count
};

/// The icon in that ink of the theme, whichever theme is current when it is painted; sharp at any scale.
QIcon icon(Glyph glyph, Ink ink = Ink::Text);
/// Paints the glyph straight onto a row or card, in one colour.
void paintGlyph(QPainter &painter, const QRectF &place, Glyph glyph, const QColor &color);
/// The resource the glyph is read from.
QString sourceOf(Glyph glyph);

} // namespace gekend::app
