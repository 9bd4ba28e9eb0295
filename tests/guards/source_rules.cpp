// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/source_rules.h"

#include <QRegularExpression>

namespace gekend::guards {

using namespace Qt::StringLiterals;

namespace {

using Tokens = std::vector<Token>;

bool isSql(const Token &token)
{
    static const QRegularExpression statement(
        u"^\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\S+\\s+SET\\s|DELETE\\s+FROM\\s"
        "|PRAGMA\\s+\\w|CREATE\\s+(TEMP\\s+|UNIQUE\\s+|VIRTUAL\\s+)?(TABLE|INDEX|TRIGGER|VIEW)\\s"
        "|(DROP|ALTER)\\s+(TABLE|INDEX|TRIGGER|VIEW)\\s|ATTACH\\s|SAVEPOINT\\s|WITH\\s+.*\\bAS\\s*\\("
        "|select\\s.+\\sfrom\\s|insert\\s+into\\s|update\\s+\\w+\\s+set\\s|delete\\s+from\\s|pragma\\s+\\w)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return token.kind == Token::Kind::Text && statement.match(token.text).hasMatch();
}

/// Steps over the literals glued to one another by the compiler, and their suffixes.
size_t pastLiterals(const Tokens &all, size_t at)
{
    const auto belongs = [](const Token &token) {
        return token.kind == Token::Kind::Text
            || (token.kind == Token::Kind::Word && token.text.startsWith(u'_'));
    };
    while (at < all.size() && belongs(all[at]))
        ++at;
    return at;
}

/// One brace level while walking over declarations.
struct Scope {
    enum class Kind { Namespace, Type, Block, Initialiser };

    Kind kind = Kind::Namespace;
    bool inParens = false; // opened inside an argument list
    Tokens statement;
    int parens = 0;
};

bool has(const Tokens &statement, const char *word)
{
    return std::any_of(statement.begin(), statement.end(),
                       [word](const Token &token) { return token.is(word); });
}

/// The declaration before its initialiser, without what stands in template brackets.
Tokens declared(const Tokens &statement)
{
    Tokens out;
    int angles = 0;
    for (size_t i = 0; i < statement.size(); ++i) {
        const Token &token = statement[i];
        if (token.is("=") && angles == 0)
            break;
        if (token.is("{"))
            break;
        if (token.is("<") && i > 0 && statement[i - 1].kind == Token::Kind::Word)
            ++angles;
        else if (token.is(">") && angles > 0)
            --angles;
        else if (angles == 0)
            out.push_back(token);
    }
    return out;
}

bool isConstant(const Tokens &declaration)
{
    if (has(declaration, "constexpr"))
        return true;
    bool constant = false;
    for (const Token &token : declaration) {
        if (token.is("const"))
            constant = true;
        else if (token.is("*"))
            constant = false;
    }
    return constant;
}

bool startsNoVariable(const Tokens &declaration)
{
    static const QStringList words = {u"using"_s,     u"typedef"_s,       u"template"_s, u"class"_s,
                                      u"struct"_s,    u"enum"_s,          u"union"_s,    u"friend"_s,
                                      u"namespace"_s, u"static_assert"_s, u"concept"_s,  u"public"_s,
                                      u"export"_s,    u"private"_s,       u"protected"_s};
    return declaration.empty() || words.contains(declaration.front().text);
}

class StateFinder {
public:
    StateFinder(QString file, Tokens all)
        : m_file(std::move(file))
        , m_tokens(std::move(all))
    {
    }

    std::vector<Finding> run()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            judgeInstance(i);
            if (token.is("{"))
                open(token);
            else if (token.is("}"))
                close();
            else
                take(token);
        }
        return std::move(m_findings);
    }

private:
    Scope &scope() { return m_scopes.back(); }
    void add(const Token &token, const QString &what) { m_findings.push_back({m_file, token.line, what}); }

    void judgeInstance(size_t at)
    {
        const Token &token = m_tokens[at];
        if (token.is("Q_GLOBAL_STATIC"))
            add(token, u"Q_GLOBAL_STATIC is a mutable global"_s);
        const bool called = at + 1 < m_tokens.size() && m_tokens[at + 1].is("(");
        if (!token.is("instance") || !called || at == 0)
            return;
        const Token &before = m_tokens[at - 1];
        const bool ofQt = before.is("::") && at > 1 && m_tokens[at - 2].text.startsWith(u'Q');
        if (!ofQt && !before.is(".") && !before.is("->"))
            add(token, u"an own instance(): pass the object instead"_s);
    }

    Scope::Kind kindOfBrace()
    {
        const Tokens &statement = scope().statement;
        if (scope().kind == Scope::Kind::Block)
            return Scope::Kind::Block;
        if (scope().parens > 0 || scope().kind == Scope::Kind::Initialiser)
            return Scope::Kind::Initialiser;
        if (has(statement, "namespace") || (!statement.empty() && statement.front().is("extern")))
            return Scope::Kind::Namespace;
        if (has(statement, "enum"))
            return Scope::Kind::Initialiser;
        const Tokens declaration = declared(statement);
        if (has(declaration, "(") || has(declaration, "operator") || statement.empty())
            return Scope::Kind::Block;
        if (has(declaration, "class") || has(declaration, "struct") || has(declaration, "union"))
            return Scope::Kind::Type;
        return Scope::Kind::Initialiser;
    }

    void open(const Token &token)
    {
        const Scope::Kind kind = kindOfBrace();
        const bool inParens = scope().parens > 0;
        scope().statement.push_back(token);
        m_scopes.push_back({kind, inParens, {}, 0});
    }

    void close()
    {
        if (m_scopes.size() == 1)
            return;
        const Scope closed = scope();
        m_scopes.pop_back();
        if (!closed.inParens && closed.kind != Scope::Kind::Initialiser)
            scope().statement.clear();
    }

    void take(const Token &token)
    {
        if (token.is("("))
            ++scope().parens;
        if (token.is(")"))
            --scope().parens;
        const Tokens &statement = scope().statement;
        const bool label = token.is(":") && statement.size() == 1;
        const bool end = token.is(";") && scope().parens <= 0;
        if (end)
            judge();
        if (end || label)
            scope().statement.clear();
        else
            scope().statement.push_back(token);
    }

    void judge()
    {
        const Tokens declaration = declared(scope().statement);
        const bool isStatic = has(declaration, "static") || has(declaration, "thread_local");
        const bool function = has(declaration, "(") || has(declaration, "operator");
        if (startsNoVariable(declaration) || isConstant(declaration))
            return;
        switch (scope().kind) {
        case Scope::Kind::Namespace:
            if (!function && declaration.size() > 1)
                add(declaration.front(), u"a mutable global: "_s + declaration.back().text);
            break;
        case Scope::Kind::Type:
            if (isStatic && !function)
                add(declaration.front(), u"a mutable static member: "_s + declaration.back().text);
            break;
        case Scope::Kind::Block:
        case Scope::Kind::Initialiser:
            if (isStatic)
                add(declaration.front(), u"a mutable static local: "_s + declaration.back().text);
            break;
        }
    }

    QString m_file;
    Tokens m_tokens;
    std::vector<Scope> m_scopes = {Scope{}};
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> sqlLiterals(const QString &file, const QString &source)
{
    std::vector<Finding> findings;
    for (const Token &token : tokens(source)) {
        if (isSql(token))
            findings.push_back({file, token.line, u"SQL outside core/store: "_s + token.text.left(40)});
    }
    return findings;
}

std::vector<Finding> gluedSql(const QString &file, const QString &source)
{
    const Tokens all = tokens(source);
    const QStringList lines = source.split(u'\n');
    std::vector<Finding> findings;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isSql(all[i]) || all[i].text.trimmed().startsWith(u"PRAGMA"_s)) // a PRAGMA takes no bound values
            continue;
        const size_t next = pastLiterals(all, i);
        const bool plusBefore = i > 0 && (all[i - 1].is("+") || all[i - 1].is("+="));
        const bool quoted = next + 1 < all.size() && all[next + 1].is("quoted"); // a name, escaped as one
        const bool plusBehind = next < all.size() && all[next].is("+") && !quoted;
        const bool filled = next + 1 < all.size() && all[next].is(".") && all[next + 1].is("arg");
        const bool fromSchema = lines.at(all[i].line - 1).contains(u"schema names");
        if ((plusBefore || plusBehind || filled) && !fromSchema)
            findings.push_back({file, all[i].line, u"bind values, never glue them into SQL"_s});
    }
    return findings;
}

std::vector<Finding> sharedState(const QString &file, const QString &source)
{
    return StateFinder(file, tokens(source)).run();
}

} // namespace gekend::guards
