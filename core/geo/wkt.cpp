// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/wkt.h"

#include "core/geo/geometry_parts.h"

#include <QString>

namespace gekend::geo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 8; // collections inside collections
constexpr QStringView kTypes[] = {u"POINT",           u"LINESTRING",   u"POLYGON",           u"MULTIPOINT",
                                  u"MULTILINESTRING", u"MULTIPOLYGON", u"GEOMETRYCOLLECTION"};

/// Walks the text; once something unexpected came, `failed` stays set.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_text(text)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    /// "SRID=28992;", or 0 when it is not there.
    int srid()
    {
        const qsizetype before = m_at;
        if (word() != u"SRID" || !take(u'=')) {
            m_at = before;
            return 0;
        }
        const double srid = number();
        if (!take(u';') || !(srid >= 0 && srid <= 999999))
            m_failed = true;
        return m_failed ? 0 : int(srid);
    }

    void geometry(GeometryParts &parts, int depth = 0)
    {
        if (depth > kDeepest)
            m_failed = true;
        if (m_failed)
            return;
        QString type = word();
        if (const auto bare = withoutDimensions(type); !bare.isEmpty())
            type = bare;
        const qsizetype before = m_at;
        if (const QString dimensions = word(); dimensions == u"EMPTY")
            return;
        else if (dimensions != u"Z" && dimensions != u"M" && dimensions != u"ZM")
            m_at = before;
        else if (const qsizetype after = m_at; word() == u"EMPTY")
            return;
        else
            m_at = after;
        body(type, parts, depth);
    }

private:
    /// "POINT" of "POINTZ", "POINTM" or "POINTZM"; else empty.
    static QString withoutDimensions(const QString &type)
    {
        for (const QStringView known : kTypes) {
            if (type.startsWith(known) && type.size() - known.size() <= 2)
                return known.toString();
        }
        return {};
    }

    void body(const QString &type, GeometryParts &parts, int depth)
    {
        if (type == u"POINT" || type == u"MULTIPOINT")
            append(parts.points, points());
        else if (type == u"LINESTRING")
            append(parts.line, points());
        else if (type == u"MULTILINESTRING")
            list([&] { append(parts.line, points()); });
        else if (type == u"POLYGON")
            polygon(parts);
        else if (type == u"MULTIPOLYGON")
            list([&] { polygon(parts); });
        else if (type == u"GEOMETRYCOLLECTION")
            list([&] { geometry(parts, depth + 1); });
        else
            m_failed = true;
    }

    static void append(std::vector<Point> &to, const std::vector<Point> &more)
    {
        to.insert(to.end(), more.begin(), more.end());
    }

    /// "(" element "," element … ")"
    template <typename Element> void list(Element element)
    {
        if (!take(u'(')) {
            m_failed = true;
            return;
        }
        do {
            element();
        } while (!m_failed && take(u','));
        if (!take(u')'))
            m_failed = true;
    }

    std::vector<Point> points()
    {
        std::vector<Point> out;
        list([&] {
            // MULTIPOINT may wrap each of its points.
            const bool wrapped = take(u'(');
            out.push_back(coordinates());
            if (wrapped && !take(u')'))
                m_failed = true;
        });
        return out;
    }

    void polygon(GeometryParts &parts)
    {
        const qsizetype before = m_at;
        if (word() == u"EMPTY")
            return;
        m_at = before;
        Polygon polygon;
        bool first = true;
        list([&] {
            if (first)
                polygon.outer = points();
            else
                polygon.holes.push_back(points());
            first = false;
        });
        parts.shape.polygons.push_back(std::move(polygon));
    }

    Point coordinates()
    {
        const double x = number();
        const double y = number();
        skipSpace();
        while (!m_failed && m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u')') {
            number(); // height, measure
            skipSpace();
        }
        return {x, y};
    }

    double number()
    {
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isOfNumber(m_text[m_at]))
            ++m_at;
        bool ok = false;
        const double value = m_text.sliced(from, m_at - from).toDouble(&ok);
        if (!ok)
            m_failed = true;
        return value;
    }

    static bool isOfNumber(QChar c)
    {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+' || c == u'e' || c == u'E';
    }

    /// The letters that follow, in capitals.
    QString word()
    {
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isLetter())
            ++m_at;
        return m_text.sliced(from, m_at - from).toString().toUpper();
    }

    bool take(QChar wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

Result<ReadGeometry> fromWkt(QStringView text)
{
    Reader reader(text);
    GeometryParts parts;
    const int srid = reader.srid();
    reader.geometry(parts);
    if (reader.failed() || !reader.atEnd())
        return invalid(u"De geometrie is geen WKT-tekst zoals POLYGON((…)), of houdt halverwege op."_s);
    return std::move(parts).joined(srid);
}

bool looksLikeWkt(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith(u"SRID=", Qt::CaseInsensitive))
        rest = rest.sliced(rest.indexOf(u';') + 1).trimmed();
    for (const QStringView type : kTypes) {
        if (rest.startsWith(type, Qt::CaseInsensitive))
            return rest.indexOf(u'(') >= type.size();
    }
    return false;
}

} // namespace gekend::geo
