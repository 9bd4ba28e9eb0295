// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/domain/contact.h"
#include "core/domain/party.h"
#include "core/figures/indicator.h"
#include "core/figures/protection.h"

#include <QDate>

namespace gekend::profile {

/// The area the profile is about.
struct ProfileArea {
    AreaKind kind = AreaKind::Buurt;
    QString code; // "BU05031101"
    QString name;
    int year = 0; // of the code and the border; 0: unknown
    QByteArray geometry; // WKB MultiPolygon, WGS84; empty: no locator map
};

/// Contacts in one calendar month.
struct MonthCount {
    int year = 0;
    int month = 0; // 1 to 12
    qint64 contacts = 0;
};

struct KindCount {
    ContactKind kind = ContactKind::Other;
    qint64 contacts = 0;
};

/// Contacts that touch a theme; a contact may touch several.
struct ThemeCount {
    QString theme;
    bool sensitive = false; // art. 9/10 AVG: stays out of the profile
    qint64 contacts = 0;
};

/// An initiative, institution, shop or vindplek by name. Never a resident, household or professional.
struct PlaceEntry {
    PartyKind kind = PartyKind::Institution;
    QString name;
    QString type; // "basisschool"
    QString rhythm; // "woensdag na school", opening hours
    QString address; // "Lekstraat 20"
};

/// How much of the area is in the wijkboek, and known: true counts, protected when the profile is built.
struct KnownCounts {
    qint64 residents = 0; // living, not ended
    qint64 households = 0;
    qint64 addresses = 0; // in the area, from the BAG
    qint64 organisations = 0; // shops, institutions and initiatives
    qint64 vindplekken = 0;
};

/// All a wijkprofiel is made of, as true values: nothing in it is rounded or hidden yet.
struct ProfileInput {
    ProfileArea area;
    QString gemeenteName; // "Delft"; empty: unknown
    std::vector<QByteArray> neighbours; // WKB of the areas around it, for the locator map

    figures::PublishedFigures areaFigures; // every year and table there is
    figures::PublishedFigures gemeenteFigures;
    figures::PublishedFigures countryFigures;

    QDate from; // the period of the counts below, both days included
    QDate to;
    std::vector<MonthCount>
        contactsPerMonth; // up to 36 months until `to`, in any order; a month left out had none
    std::vector<KindCount> contactsByKind; // in the period, each contact once
    std::vector<ThemeCount> themes; // in the period
    std::vector<PlaceEntry> places;
    KnownCounts known;

    QString author; // who made the profile
    QString organisation;
    QString programVersion; // "Gekend 0.1.0"
    QDate generatedOn;
    bool isExample = false; // made of a demo wijk: the cover says so
    figures::ProtectionRule rule;
};

} // namespace gekend::profile
