// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address_text.h"

#include "core/base/text.h"
#include "core/domain/area.h"

#include <QRegularExpression>

namespace gekend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestAddition = 12;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isJoint(QChar c)
{
    return c == u' ' || c == u'-' || c == u'/' || c == u'\u2013' || c == u'.' || c == u',' || c == u'_';
}

QStringView withoutJoints(QStringView text)
{
    while (!text.isEmpty() && isJoint(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isJoint(text.back()))
        text.chop(1);
    return text;
}

/// "t/o 469", "bij 4": near the number, not at it. Nothing of it is kept but the number.
QStringView withoutNearness(QStringView text)
{
    for (const QStringView word : {u"t/o ", u"t.o. ", u"to ", u"tegenover ", u"bij ", u"by ", u"nabij "}) {
        if (text.startsWith(word, Qt::CaseInsensitive))
            return text.sliced(word.size()).trimmed();
    }
    return text;
}

/// "1940" and "1940-1945": years stand in names of streets.
bool startsYear(QStringView word)
{
    return word.size() >= 4 && (word.startsWith(u"19") || word.startsWith(u"18") || word.startsWith(u"20"))
        && std::all_of(word.begin(), word.begin() + 4, isDigit) && (word.size() == 4 || !isDigit(word.at(4)));
}

struct PostcodeAt {
    qsizetype at = -1;
    qsizetype size = 0;
};

/// The last Dutch postcode of the line.
PostcodeAt postcodeIn(const QString &line)
{
    static const QRegularExpression shape(u"(?<![0-9A-Za-z])[1-9][0-9]{3} ?[A-Za-z]{2}(?![0-9A-Za-z])"_s);
    PostcodeAt found;
    auto matches = shape.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // "Straat 1234 bis" has no postcode: one in small letters must end the line or stand behind a comma.
        const bool capitals =
            match.capturedView().last(2).toString() == match.capturedView().last(2).toString().toUpper();
        const bool placed =
            match.capturedEnd() == line.size() || line.left(match.capturedStart()).trimmed().endsWith(u',');
        if (match.capturedStart() > 0 && (capitals || placed))
            found = {match.capturedStart(), match.capturedLength()};
        else if (match.capturedStart() == 0 && capitals)
            found = {0, match.capturedLength()};
    }
    return found;
}

/// Splits "Plein 1940 12 A" where the house number begins.
void splitStreet(QStringView text, AddressLine &line)
{
    const QStringView whole = withoutJoints(text);
    qsizetype best = -1;
    for (qsizetype i = 1; i < whole.size(); ++i) {
        if (!isDigit(whole.at(i)) || whole.at(i - 1) != u' ')
            continue;
        const QStringView rest = whole.sliced(i);
        const qsizetype space = rest.indexOf(u' ');
        const bool yearInName =
            space > 0 && startsYear(rest.first(space)) && isDigit(rest.sliced(space).trimmed().front());
        if (yearInName || !houseNumberFromText(rest))
            continue;
        best = i;
        break;
    }
    if (best < 0) {
        line.street = whole.toString();
        return;
    }
    line.number = houseNumberFromText(whole.sliced(best));
    QString street = withoutJoints(whole.first(best)).toString();
    for (const QStringView word : {u" t/o", u" t.o.", u" to", u" tegenover", u" bij", u" by", u" nabij"}) {
        if (street.endsWith(word, Qt::CaseInsensitive)) {
            street.chop(word.size());
            break;
        }
    }
    line.street = street;
}

} // namespace

std::optional<HouseNumber> houseNumberFromText(QStringView text)
{
    const QString clean = tidied(text);
    const QStringView all = withoutNearness(clean);
    qsizetype end = 0;
    while (end < all.size() && isDigit(all.at(end)))
        ++end;
    constexpr qsizetype kMostDigits = 5;
    if (end == 0 || end > kMostDigits)
        return std::nullopt;
    HouseNumber house;
    house.number = all.first(end).toInt();
    if (house.number < 1)
        return std::nullopt;
    const QStringView behind = all.sliced(end);
    QStringView rest = withoutJoints(behind);
    if (rest.size() > kLongestAddition)
        return std::nullopt;
    // A letter stands right behind the number or a space; behind a dash it is an addition.
    const bool joined = behind.isEmpty() || behind.front() == u' ' || behind.front().isLetter();
    const bool alone =
        !rest.isEmpty() && rest.front().isLetter() && (rest.size() == 1 || !rest.at(1).isLetter());
    if (joined && alone) {
        house.letter = rest.first(1).toString();
        rest = withoutJoints(rest.sliced(1));
    }
    house.addition = rest.toString();
    return house;
}

AddressLine addressLineFromText(QStringView text)
{
    AddressLine line;
    QString clean = tidied(text);
    const PostcodeAt postcode = postcodeIn(clean);
    if (postcode.at >= 0) {
        line.postcode = normalisedPostcode(QStringView(clean).sliced(postcode.at, postcode.size));
        line.city = withoutJoints(QStringView(clean).sliced(postcode.at + postcode.size)).toString();
        if (postcode.at > 0) {
            clean = clean.first(postcode.at);
        } else { // "3433 ZB Lekstraat 20"
            clean = line.city;
            line.city.clear();
        }
    }
    QStringView rest = withoutJoints(clean);
    const qsizetype comma = rest.lastIndexOf(u',');
    const QStringView tail = comma > 0 ? withoutJoints(rest.sliced(comma + 1)) : QStringView();
    const bool tailIsCity = !tail.isEmpty() && !std::any_of(tail.begin(), tail.end(), isDigit);
    if (tailIsCity) {
        if (line.city.isEmpty())
            line.city = tail.toString();
        rest = withoutJoints(rest.first(comma));
    }
    splitStreet(rest, line);
    return line;
}

} // namespace gekend
