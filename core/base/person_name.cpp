// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"

#include "core/base/text.h"

#include <QSet>

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

/// Words that can stand in a voorvoegsel. Source: the shapes in the BRP table of prefixes.
const QSet<QString> &prefixWords()
{
    static const QSet<QString> words = {
        u"van"_s,    u"de"_s,   u"der"_s,   u"den"_s, u"het"_s, u"'t"_s,    u"t"_s,     u"te"_s,
        u"ter"_s,    u"ten"_s,  u"in"_s,    u"op"_s,  u"aan"_s, u"bij"_s,   u"uit"_s,   u"uijt"_s,
        u"voor"_s,   u"over"_s, u"onder"_s, u"tot"_s, u"'s"_s,  u"von"_s,   u"zu"_s,    u"zum"_s,
        u"zur"_s,    u"vom"_s,  u"am"_s,    u"im"_s,  u"auf"_s, u"la"_s,    u"le"_s,    u"les"_s,
        u"du"_s,     u"des"_s,  u"di"_s,    u"da"_s,  u"dos"_s, u"das"_s,   u"do"_s,    u"del"_s,
        u"della"_s,  u"el"_s,   u"al"_s,    u"l'"_s,  u"d'"_s,  u"onder"_s, u"vande"_s, u"vander"_s,
        u"vanden"_s, u"toe"_s,  u"thoe"_s,  u"af"_s,  u"lo"_s,  u"los"_s,   u"las"_s,   u"ben"_s,
        u"bin"_s,    u"ver"_s,  u"dem"_s,
    };
    return words;
}

QString normalisedApostrophe(QStringView word)
{
    QString out = word.toString().toLower();
    out.replace(u'\u2019', u'\'');
    out.replace(u'\u2018', u'\'');
    out.replace(u'`', u'\'');
    return out;
}

bool isPrefixWord(QStringView word)
{
    return prefixWords().contains(normalisedApostrophe(word));
}

QString withPrefix(const QString &prefix, const QString &family)
{
    if (prefix.isEmpty())
        return family;
    const bool glued = prefix.endsWith(u'\'') && prefix.size() > 1 && !prefix.startsWith(u'\'');
    return glued ? prefix + family : prefix + u' ' + family;
}

} // namespace

QString capitalised(QStringView text)
{
    if (text.isEmpty())
        return {};
    const QChar first = text.front();
    if (first == u'\'' || first == u'\u2019') // 't, 's stay low; the word behind carries the capital
        return text.toString();
    if (text.startsWith(u"ij", Qt::CaseInsensitive))
        return u"IJ"_s + text.mid(2).toString();
    return QString(first.toUpper()) + text.mid(1).toString();
}

bool isNamePrefix(QStringView text)
{
    const auto words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty()
        && std::all_of(words.begin(), words.end(), [](QStringView word) { return isPrefixWord(word); });
}

bool PersonName::isEmpty() const
{
    return given.isEmpty() && family.isEmpty() && partnerFamily.isEmpty();
}

namespace {

/// The surname in use as (prefix, rest): only the first prefix moves behind when sorting.
std::pair<QString, QString> surnameParts(const PersonName &name)
{
    const bool hasPartner = !name.partnerFamily.isEmpty();
    const QString own = withPrefix(name.prefix, name.family);
    const QString partner = withPrefix(name.partnerPrefix, name.partnerFamily);
    switch (hasPartner ? name.use : NameUse::Own) {
    case NameUse::Own: return {name.prefix, name.family};
    case NameUse::Partner: return {name.partnerPrefix, name.partnerFamily};
    case NameUse::PartnerOwn: return {name.partnerPrefix, name.partnerFamily + u'-' + own};
    case NameUse::OwnPartner: return {name.prefix, name.family + u'-' + partner};
    }
    Q_UNREACHABLE();
}

} // namespace

QString PersonName::display() const
{
    const auto [prefixInUse, rest] = surnameParts(*this);
    const QString last = withPrefix(prefixInUse, rest);
    if (given.isEmpty())
        return capitalised(last);
    return last.isEmpty() ? given : given + u' ' + last;
}

QString PersonName::surname() const
{
    const auto [prefixInUse, rest] = surnameParts(*this);
    return capitalised(withPrefix(prefixInUse, rest));
}

QString PersonName::listed() const
{
    const auto [prefixInUse, rest] = surnameParts(*this);
    if (rest.isEmpty())
        return given;
    QString behind = given;
    if (!prefixInUse.isEmpty())
        behind += (behind.isEmpty() ? QString() : u" "_s) + prefixInUse;
    return behind.isEmpty() ? rest : rest + u", "_s + behind;
}

QString PersonName::sortKey() const
{
    const auto [prefixInUse, rest] = surnameParts(*this);
    if (rest.isEmpty())
        return gekend::sortKey(given);
    // Unit separators keep the parts apart: "Berg" before "Bergen", then given name, then prefix.
    return gekend::sortKey(rest) + u'\u001F' + gekend::sortKey(given) + u'\u001F'
        + gekend::sortKey(prefixInUse);
}

QString PersonName::initials() const
{
    QString out;
    for (const QStringView word : QStringView(given).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u"ij", Qt::CaseInsensitive))
            out += u"IJ."_s;
        else if (word.front().isLetter())
            out += QString(word.front().toUpper()) + u"."_s;
    }
    return out;
}

PersonName personNameFromText(QStringView text)
{
    const QString clean = tidied(text);
    PersonName name;
    const qsizetype comma = clean.indexOf(u',');
    if (comma > 0) { // "Berg, Kees van den"
        name.family = clean.first(comma).trimmed();
        QStringList behind = clean.mid(comma + 1).split(u' ', Qt::SkipEmptyParts);
        QStringList prefix;
        while (!behind.isEmpty() && isPrefixWord(behind.last()))
            prefix.prepend(behind.takeLast());
        name.given = behind.join(u' ');
        name.prefix = prefix.join(u' ');
        return name;
    }
    const QStringList words = clean.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2) {
        name.given = clean;
        return name;
    }
    qsizetype prefixAt = -1;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (isPrefixWord(words.at(i))) {
            prefixAt = i;
            break;
        }
    }
    if (prefixAt < 0) {
        name.given = words.first(words.size() - 1).join(u' ');
        name.family = words.last();
        return name;
    }
    qsizetype familyAt = prefixAt;
    while (familyAt + 1 < words.size() && isPrefixWord(words.at(familyAt)))
        ++familyAt;
    name.given = words.first(prefixAt).join(u' ');
    name.prefix =
        words.mid(prefixAt, familyAt - prefixAt).join(u' '); // as typed: "El Amrani" keeps its capital
    name.family = words.mid(familyAt).join(u' ');
    return name;
}

} // namespace gekend
