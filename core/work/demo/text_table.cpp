// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demo/text_table.h"

#include <QFile>

namespace gekend::work::demo {

using namespace Qt::StringLiterals;

TextTable TextTable::read(const QString &name)
{
    QFile file(u":/demo/"_s + name + u".txt"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "demo", "its texts are compiled in");
    return opened ? parse(QString::fromUtf8(file.readAll())) : TextTable();
}

TextTable TextTable::parse(const QString &text)
{
    TextTable table;
    QString section;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']') && !line.contains(u'|')) {
            section = line.mid(1, line.size() - 2);
            table.m_order += section;
            continue;
        }
        Row cells;
        for (const QString &cell : line.split(u'|'))
            cells += cell.trimmed();
        table.m_rows[section].push_back(std::move(cells));
    }
    return table;
}

const std::vector<TextTable::Row> &TextTable::rows(const QString &section) const
{
    static const std::vector<Row> none;
    const auto found = m_rows.constFind(section);
    return found == m_rows.cend() ? none : *found;
}

QStringList TextTable::words(const QString &section) const
{
    QStringList words;
    for (const Row &row : rows(section)) {
        QString word;
        bool inBrackets = false;
        for (const QChar c : row.front() + u' ') {
            if (c == u' ' && !inBrackets) {
                if (!word.isEmpty())
                    words += word;
                word.clear();
                continue;
            }
            inBrackets = c == u'(' || (inBrackets && c != u')');
            word += c;
        }
    }
    return words;
}

} // namespace gekend::work::demo
