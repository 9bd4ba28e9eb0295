// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/area.h"

#include "core/base/enum_table.h"

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumTable kKinds{std::array{
    EnumEntry{AreaKind::Country, "country", "land"},
    EnumEntry{AreaKind::Gemeente, "gemeente", "gemeente"},
    EnumEntry{AreaKind::Wijk, "wijk", "wijk"},
    EnumEntry{AreaKind::Buurt, "buurt", "buurt"},
}};

bool digits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool digitsOrCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

} // namespace

QString keyOf(AreaKind kind)
{
    return kKinds.key(kind);
}

QString dutchOf(AreaKind kind)
{
    return kKinds.dutch(kind);
}

std::optional<AreaKind> areaKindFromKey(QStringView key)
{
    return kKinds.fromKey(key);
}

std::optional<AreaKind> areaKindOfCode(QStringView code)
{
    const QStringView c = code.trimmed();
    if (c == u"NL00" || c == u"NL01")
        return AreaKind::Country;
    if (c.size() < 6 || !digits(c.mid(2, 4)) || !digitsOrCapitals(c.mid(6)))
        return std::nullopt;
    if (c.startsWith(u"GM") && c.size() == 6)
        return AreaKind::Gemeente;
    if (c.startsWith(u"WK") && c.size() == 8)
        return AreaKind::Wijk;
    if (c.startsWith(u"BU") && c.size() == 10)
        return AreaKind::Buurt;
    return std::nullopt;
}

QString parentCode(QStringView code)
{
    const QStringView c = code.trimmed();
    const auto kind = areaKindOfCode(c);
    if (!kind)
        return {};
    switch (*kind) {
    case AreaKind::Buurt: return u"WK"_s + c.mid(2, 6).toString();
    case AreaKind::Wijk: return u"GM"_s + c.mid(2, 4).toString();
    case AreaKind::Gemeente: return u"NL00"_s;
    case AreaKind::Country: return {};
    }
    Q_UNREACHABLE();
}

QString houseNumber(int number, QStringView letter, QStringView addition)
{
    QString text = QString::number(number);
    if (!letter.isEmpty())
        text += u' ' + letter.toString();
    if (!addition.isEmpty())
        text += (addition.front().isDigit() ? u'-' : u' ') + addition.toString();
    return text;
}

QString normalisedPostcode(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c.toUpper();
    }
    const bool shaped = plain.size() == 6 && digits(QStringView(plain).first(4)) && plain.front() != u'0'
        && plain.at(4) >= u'A' && plain.at(4) <= u'Z' && plain.at(5) >= u'A' && plain.at(5) <= u'Z';
    return shaped ? plain.first(4) + u' ' + plain.last(2) : QString();
}

} // namespace gekend
