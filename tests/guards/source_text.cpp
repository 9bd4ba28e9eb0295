// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/source_text.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace gekend::guards {

using namespace Qt::StringLiterals;

namespace {

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Walks once over a source and hands out its tokens.
class Scanner {
public:
    explicit Scanner(const QString &source)
        : m_source(source)
    {
    }

    std::vector<Token> run()
    {
        while (m_at < m_source.size())
            step();
        return std::move(m_tokens);
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
    }
    bool startsWith(QStringView text) const { return QStringView(m_source).mid(m_at).startsWith(text); }
    void skip(qsizetype count)
    {
        for (; count > 0 && m_at < m_source.size(); --count, ++m_at)
            m_line += m_source.at(m_at) == u'\n' ? 1 : 0;
    }
    void skipPast(QStringView end)
    {
        const qsizetype found = m_source.indexOf(end, m_at);
        skip(found < 0 ? m_source.size() - m_at : found + end.size() - m_at);
    }
    void add(Token::Kind kind, const QString &text, int line) { m_tokens.push_back({kind, text, line}); }

    void step()
    {
        const QChar c = peek();
        if (startsWith(u"//"))
            skipPast(u"\n");
        else if (startsWith(u"/*"))
            skipPast(u"*/");
        else if (c == u'#')
            directive();
        else if (c == u'"' || c == u'\'')
            literal(c);
        else if (c.isDigit())
            number();
        else if (isWordChar(c))
            word();
        else if (c.isSpace())
            skip(1);
        else
            mark();
    }

    void directive()
    {
        do {
            skipPast(u"\n");
        } while (m_at >= 2 && m_source.at(m_at - 2) == u'\\' && m_at < m_source.size());
    }

    void literal(QChar quote)
    {
        const int line = m_line;
        skip(1);
        QString text;
        while (m_at < m_source.size() && peek() != quote && peek() != u'\n') {
            if (peek() == u'\\') {
                text += peek();
                skip(1);
            }
            text += peek();
            skip(1);
        }
        skip(1);
        add(Token::Kind::Text, text, line);
    }

    void rawLiteral()
    {
        const int line = m_line;
        const qsizetype open = m_source.indexOf(u'(', m_at);
        const QString end = u')' + m_source.mid(m_at + 1, open - m_at - 1) + u'"';
        skip(open + 1 - m_at);
        const qsizetype from = m_at;
        skipPast(end);
        add(Token::Kind::Text, m_source.mid(from, m_at - end.size() - from), line);
    }

    void number()
    {
        const qsizetype from = m_at;
        while (isWordChar(peek()) || peek() == u'.' || (peek() == u'\'' && isWordChar(peek(1))))
            skip(1);
        add(Token::Kind::Number, m_source.mid(from, m_at - from), m_line);
    }

    void word()
    {
        const qsizetype from = m_at;
        while (isWordChar(peek()))
            skip(1);
        const QString text = m_source.mid(from, m_at - from);
        const bool literalFollows = peek() == u'"' || peek() == u'\'';
        static const QStringList rawPrefixes = {u"R"_s, u"uR"_s, u"u8R"_s, u"LR"_s, u"UR"_s};
        static const QStringList prefixes = {u"u"_s, u"u8"_s, u"L"_s, u"U"_s};
        if (peek() == u'"' && rawPrefixes.contains(text))
            rawLiteral();
        else if (!literalFollows || !prefixes.contains(text))
            add(Token::Kind::Word, text, m_line);
    }

    void mark()
    {
        for (const QStringView two : {u"::", u"->", u"==", u"!=", u"<=", u">=", u"+=", u"&&", u"||"}) {
            if (startsWith(two)) {
                add(Token::Kind::Mark, two.toString(), m_line);
                return skip(2);
            }
        }
        add(Token::Kind::Mark, peek(), m_line);
        skip(1);
    }

    QString m_source;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokens(const QString &source)
{
    return Scanner(source).run();
}

std::vector<Include> includes(const QString &source)
{
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    std::vector<Include> found;
    int line = 0;
    for (const QStringView text : QStringView(source).split(u'\n')) {
        ++line;
        const auto match = directive.match(text.toString());
        if (match.hasMatch())
            found.push_back({match.captured(2), match.captured(1) == u'"', line});
    }
    return found;
}

QString report(const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += u"\n%1:%2: %3"_s.arg(finding.file).arg(finding.line).arg(finding.what);
    return text;
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(GEKEND_SOURCE_DIR));
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found += root.relativeFilePath(walk.next());
    }
    found.sort();
    return found;
}

QString sourceOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(GEKEND_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return QString::fromUtf8(file.readAll());
}

} // namespace gekend::guards
