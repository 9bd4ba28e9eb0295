// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cbs/cbs_header.h"

#include "core/base/text.h"

#include <QSet>

namespace gekend::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Units with what R leaves of them, without blanks and signs.
QString unitKey(QStringView text)
{
    QString key;
    for (const QChar c : fold(text)) {
        if (c.isLetterOrNumber() || c == u'%')
            key += c;
    }
    return key;
}

const QSet<QString> &unitKeys()
{
    static const QSet<QString> keys = {u"aantal"_s,
                                       u"%"_s,
                                       u"km"_s,
                                       u"km2"_s,
                                       u"m3"_s,
                                       u"m2"_s,
                                       u"m"_s,
                                       u"ha"_s,
                                       u"kwh"_s,
                                       u"code"_s,
                                       u"naam"_s,
                                       u"omschrijving"_s,
                                       u"getal"_s,
                                       u"index"_s,
                                       u"euro"_s,
                                       u"procent"_s,
                                       u"score"_s,
                                       u"personen"_s,
                                       u"jaar"_s,
                                       u"mlneuro"_s,
                                       u"datum"_s,
                                       u"minuten"_s,
                                       u"cijfer"_s,
                                       u"rapportcijfer"_s,
                                       u"huishoudens"_s,
                                       u"klasse"_s,
                                       u"aantalinwonersperkm"_s,
                                       u"inwonersperkm2"_s,
                                       u"aantal1000"_s,
                                       u"number"_s,
                                       u"name"_s};
    return keys;
}

/// Titles that several topics share.
const QSet<QString> &sharedTitles()
{
    static const QSet<QString> keys = {u"waarde"_s,
                                       u"totaal"_s,
                                       u"aantal"_s,
                                       u"relatief"_s,
                                       u"mannen"_s,
                                       u"vrouwen"_s,
                                       u"laag"_s,
                                       u"middelbaar"_s,
                                       u"midden"_s,
                                       u"hoog"_s,
                                       u"appartement"_s,
                                       u"tussenwoning"_s,
                                       u"hoekwoning"_s,
                                       u"vrijstaandewoning"_s,
                                       u"tweeonder1kapwoning"_s,
                                       u"tweeondereenkapwoning"_s,
                                       u"huurwoning"_s,
                                       u"eigenwoning"_s,
                                       u"nederland"_s,
                                       u"europaexclusiefnederland"_s,
                                       u"buiteneuropa"_s,
                                       u"binnen1km"_s,
                                       u"binnen3km"_s,
                                       u"binnen5km"_s,
                                       u"binnen10km"_s,
                                       u"binnen20km"_s,
                                       u"gemiddelde"_s,
                                       u"gemiddeldescore"_s,
                                       u"spreiding"_s,
                                       u"overig"_s,
                                       u"onbekend"_s,
                                       u"ondergrens"_s,
                                       u"bovengrens"_s,
                                       u"percentielgroep"_s};
    return keys;
}

QString keyOf(QStringView text)
{
    return foldedTokens(text).join(QString());
}

/// Splits at bars, or at slashes that stand outside brackets and are not followed by a small letter: a title
/// may itself hold one ("diefstal uit woning/schuur/e.d.").
QStringList pathParts(const QString &text)
{
    if (text.contains(u'|')) {
        QStringList parts;
        for (const QString &part : text.split(u'|'))
            parts += part.trimmed();
        parts.removeAll(QString());
        return parts;
    }
    QStringList parts;
    QString part;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        depth += c == u'(' ? 1 : c == u')' && depth > 0 ? -1 : 0;
        const bool splits = c == u'/' && depth == 0 && i + 1 < text.size() && !text.at(i + 1).isLower();
        if (!splits) {
            part += c;
            continue;
        }
        parts += part.trimmed();
        part.clear();
    }
    parts += part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// Takes "(aantal)" off the end.
QString takenUnit(QString &text)
{
    if (!text.endsWith(u')'))
        return {};
    int depth = 0;
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        depth += text.at(i) == u')' ? 1 : text.at(i) == u'(' ? -1 : 0;
        if (depth > 0)
            continue;
        const QString unit = text.sliced(i + 1, text.size() - i - 2).trimmed();
        if (!isCbsUnit(unit))
            return {};
        text = text.first(i).trimmed();
        return unit;
    }
    return {};
}

/// "Bevolking.Geslacht.Mannen..aantal.": what R makes of a header. " (" became "..", ")" and "%" a dot each.
bool isMangledByR(const QString &text)
{
    if (text.contains(u' ') || text.contains(u'/') || text.contains(u'|') || text.count(u'.') < 1)
        return false;
    return text.endsWith(u'.') || text.count(u'.') >= 2 || text.contains(u".."_s);
}

CbsHeader mangledHeader(const QString &text)
{
    CbsHeader header{.text = text, .words = true};
    QString title = text;
    if (title.endsWith(u"...."_s)) {
        header.unit = u"%"_s;
    } else if (title.endsWith(u'.')) {
        const qsizetype end = title.size();
        qsizetype at = title.lastIndexOf(u".."_s, end - (title.endsWith(u".."_s) ? 3 : 2));
        while (at > 0) {
            const QString unit = QString(title.sliced(at)).replace(u'.', u' ').trimmed();
            if (isCbsUnit(unit)) {
                header.unit = unit;
                title = title.first(at);
                break;
            }
            at = title.lastIndexOf(u".."_s, at - 1);
        }
    }
    header.path = title.split(u'.', Qt::SkipEmptyParts);
    return header;
}

bool isOneWord(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
}

/// "k_0Tot15Jaar_8" is the stem "0Tot15Jaar".
QString stemOf(const QString &text)
{
    QString stem = text;
    const qsizetype underscore = stem.lastIndexOf(u'_');
    if (underscore > 0) {
        const QStringView tail = QStringView(stem).sliced(underscore + 1);
        const bool number =
            !tail.isEmpty() && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); });
        // A short code may end in a number of its own (a_00_14, p_hh_110): stems have capitals.
        const bool capitals = std::any_of(stem.begin(), stem.end(), [](QChar c) { return c.isUpper(); });
        if (number && capitals)
            stem = stem.first(underscore);
    }
    if (stem.startsWith(u"k_"_s) && stem.size() > 2 && stem.at(2).isDigit())
        stem.remove(0, 2);
    return stem;
}

} // namespace

bool isCbsUnit(QStringView text)
{
    const QString key = unitKey(text);
    if (key.isEmpty())
        return false;
    if (unitKeys().contains(key))
        return true;
    const QString folded = fold(text).trimmed();
    return folded.startsWith(u"per "_s) || folded.startsWith(u"x 1"_s) || folded.startsWith(u"aantal "_s)
        || folded.startsWith(u"1 = "_s) || folded.startsWith(u"% "_s) || folded.startsWith(u"euro "_s);
}

QString CbsHeader::ownTitle() const
{
    if (path.isEmpty())
        return text;
    if (words)
        return path.join(u' ');
    qsizetype from = path.size() - 1;
    while (from > 0 && sharedTitles().contains(keyOf(path.at(from))))
        --from;
    if (from > 0 && from < path.size() - 1 && path.at(from).startsWith(u"Naar "_s))
        --from; // "Naar woningtype" says nothing without what is measured
    // A title that needs its parent needs the first that speaks, not all that lie between.
    return from == path.size() - 1 ? path.last() : path.sliced(from).join(u" / "_s);
}

QString CbsHeader::fullTitle() const
{
    return path.isEmpty() ? text : path.join(words ? u" "_s : u" / "_s);
}

CbsHeader cbsHeader(const QString &text)
{
    const QString clean = tidied(text);
    if (isMangledByR(clean))
        return mangledHeader(clean);
    CbsHeader header{.text = clean};
    QString title = clean;
    header.unit = takenUnit(title);
    if (header.unit.isEmpty() && isOneWord(clean)) {
        header.stem = true;
        header.path = {stemOf(clean)};
        return header;
    }
    header.path = pathParts(title);
    return header;
}

CbsHeader cbsHeader(const QString &path, const QString &unit)
{
    CbsHeader header = cbsHeader(path);
    if (!unit.isEmpty()) {
        header.unit = tidied(unit);
        header.text += u" (%1)"_s.arg(header.unit);
    }
    return header;
}

} // namespace gekend::exchange
