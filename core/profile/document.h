// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/comparison.h"
#include "core/profile/chart_spec.h"

#include <QByteArray>
#include <QDate>

#include <variant>

namespace gekend::profile {

/// A heading inside a section (its title is level 1): level 2 or 3.
struct Heading {
    int level = 2;
    QString text;
    bool operator==(const Heading &) const = default;
};

struct Paragraph {
    enum class Style { Lead, Body };
    QString text;
    Style style = Style::Body;
    bool operator==(const Paragraph &) const = default;
};

/// Small text that helps to read what stands above it.
struct Note {
    QString text;
    bool operator==(const Note &) const = default;
};

/// One figure with what it is compared with.
struct KeyTile {
    struct Reference {
        QString name; // "Delft"
        QString value; // "16,2%"
        bool operator==(const Reference &) const = default;
    };
    QString label; // "65 jaar of ouder"
    QString value; // "19,3%"
    QString unit; // only where the value does not hold it: "per 1.000 inwoners"
    std::vector<Reference> references;
    std::optional<figures::Difference> difference; // the arrow
    QString comparison; // and the words with it: "hoger dan Delft"
    Source source;
    bool operator==(const KeyTile &) const = default;
};

struct KeyTiles {
    std::vector<KeyTile> tiles;
    bool operator==(const KeyTiles &) const = default;
};

struct Column {
    enum class Align { Left, Right };
    QString title;
    Align align = Align::Left;
    int weight = 1; // of the width; numbers need less than names
    bool operator==(const Column &) const = default;
};

struct Table {
    QString caption;
    std::vector<Column> columns;
    std::vector<QStringList> rows; // a cell per column
    std::vector<size_t> groupRows; // rows whose first cell names the rows below it
    bool totalLast = false; // the last row is the total
    QString note;
    std::vector<Source> sources;
    bool operator==(const Table &) const = default;
};

/// Where the area lies: its border among those of its neighbours.
struct MapSpec {
    QString title;
    QByteArray area; // WKB MultiPolygon, WGS84
    std::vector<QByteArray> neighbours;
    QString attribution;
    QString altText;
    bool operator==(const MapSpec &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, Note, KeyTiles, Table, ChartSpec, MapSpec, PageBreak>;

/// A chapter. It is kept when there is nothing to tell, and then says what is not known.
struct Section {
    QString title;
    std::vector<Block> blocks;
    bool operator==(const Section &) const = default;
};

/// The first page.
struct Cover {
    struct Fact {
        QString label; // "Periode"
        QString value;
        bool operator==(const Fact &) const = default;
    };
    QString kicker; // "Wijkprofiel"
    QString title; // the area
    QString subtitle; // "Buurt in Delft"
    std::optional<MapSpec> map;
    std::vector<Fact> facts;
    QString statement; // that nobody can be recognised in it
    bool operator==(const Cover &) const = default;
};

/// The wijkprofiel, ready to be laid out: every figure in it may be read by anyone.
struct Document {
    QString title; // "Wijkprofiel Centrum-Noord, Delft"
    QString subject;
    QString author;
    QString organisation;
    QString language = QStringLiteral("nl-NL");
    QDate generatedOn;
    Cover cover;
    std::vector<Section> sections;
    bool operator==(const Document &) const = default;
};

} // namespace gekend::profile
