// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icons.h"

#include "app/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gekend::app {

namespace {

struct GlyphFile {
    Glyph glyph;
    const char *file;
};

constexpr std::array<GlyphFile, size_t(Glyph::Count)> kFiles = {{
    {Glyph::Activity, "sparkles"},
    {Glyph::Alert, "triangle-alert"},
    {Glyph::Back, "arrow-left"},
    {Glyph::Book, "book-user"},
    {Glyph::Chat, "message-circle"},
    {Glyph::Check, "check"},
    {Glyph::Chevron, "chevron-right"},
    {Glyph::ChevronDown, "chevron-down"},
    {Glyph::Clock, "clock"},
    {Glyph::Close, "x"},
    {Glyph::Copy, "copy"},
    {Glyph::Done, "circle-check"},
    {Glyph::DoorClosed, "door-closed"},
    {Glyph::DoorOpen, "door-open"},
    {Glyph::DropIn, "coffee"},
    {Glyph::Duration, "hourglass"},
    {Glyph::Export, "download"},
    {Glyph::External, "external-link"},
    {Glyph::Eye, "eye"},
    {Glyph::EyeOff, "eye-off"},
    {Glyph::File, "file-text"},
    {Glyph::FollowUp, "flag"},
    {Glyph::Gathering, "users"},
    {Glyph::Globe, "globe"},
    {Glyph::Help, "circle-question-mark"},
    {Glyph::House, "house"},
    {Glyph::Import, "import"},
    {Glyph::Info, "info"},
    {Glyph::Initiative, "sprout"},
    {Glyph::Institution, "landmark"},
    {Glyph::Key, "key-round"},
    {Glyph::Lock, "lock"},
    {Glyph::Mail, "mail"},
    {Glyph::Message, "message-square-text"},
    {Glyph::Other, "circle-dot"},
    {Glyph::Person, "user"},
    {Glyph::PersonNew, "user-plus"},
    {Glyph::Phone, "phone"},
    {Glyph::Place, "map-pin"},
    {Glyph::Plus, "plus"},
    {Glyph::Handshake, "handshake"},
    {Glyph::Professional, "briefcase"},
    {Glyph::Redo, "redo-2"},
    {Glyph::Search, "search"},
    {Glyph::Settings, "settings"},
    {Glyph::Shop, "store"},
    {Glyph::Team, "users-round"},
    {Glyph::Theme, "hash"},
    {Glyph::Today, "sun"},
    {Glyph::Undo, "undo-2"},
}};

constexpr bool inOrder()
{
    for (size_t i = 0; i < kFiles.size(); ++i) {
        if (size_t(kFiles[i].glyph) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table is read by index");

QByteArray tinted(Glyph glyph, const QColor &color)
{
    QFile file(sourceOf(glyph));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap rendered(Glyph glyph, const QColor &color, QSize pixels)
{
    const QString key =
        u"gekend/%1/%2/%3x%4"_s.arg(int(glyph)).arg(color.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(glyph, color));
    QPainter painter(&pixmap);
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter,
                    QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, Ink ink)
        : m_glyph(glyph)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, tint(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_glyph, tint(mode), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_glyph, tint(mode), size); // Qt asks in real pixels and sets the ratio itself
    }
    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QColor tint(QIcon::Mode mode) const
    {
        return currentTheme()(mode == QIcon::Disabled ? Ink::Disabled : m_ink);
    }

    Glyph m_glyph;
    Ink m_ink;
};

} // namespace

QString sourceOf(Glyph glyph)
{
    return u":/lucide/"_s + QString::fromLatin1(kFiles[size_t(glyph)].file) + u".svg"_s;
}

QIcon icon(Glyph glyph, Ink ink)
{
    return QIcon(new GlyphEngine(glyph, ink));
}

void paintGlyph(QPainter &painter, const QRectF &place, Glyph glyph, const QColor &color)
{
    // A widget that is rendered onto a picture says its own ratio; the picture's counts.
    const QPaintEngine *engine = painter.paintEngine();
    const QPaintDevice *device = engine ? engine->paintDevice() : painter.device();
    const qreal ratio = device->devicePixelRatioF();
    const int side = qRound(std::min(place.width(), place.height()));
    QPixmap pixmap = rendered(glyph, color, QSize(qRound(side * ratio), qRound(side * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner(place.center().x() - side / 2.0, place.center().y() - side / 2.0);
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), pixmap);
}

} // namespace gekend::app
