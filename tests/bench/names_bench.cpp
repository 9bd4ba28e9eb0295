// SPDX-License-Identifier: GPL-3.0-or-later
// Completing a name while it is typed.
#include "tests/bench/groups.h"

#include <algorithm>
#include <random>

namespace gekend::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTyped = 500;
constexpr qsizetype kShown = 8;

/// The least that works: every folded word with the thing it is of, sorted; the first eight that fit.
class SortedTokens {
public:
    explicit SortedTokens(std::vector<capture::NamedThing> things)
        : m_things(std::move(things))
    {
        for (size_t i = 0; i < m_things.size(); ++i) {
            for (const QString &word : capture::nameWords(m_things[i].name))
                m_tokens.emplace_back(word, i);
        }
        std::sort(m_tokens.begin(), m_tokens.end());
    }

    std::vector<std::pair<qint64, QString>> complete(const QString &typed) const
    {
        std::vector<std::pair<qint64, QString>> found;
        const QStringList words = capture::nameWords(typed);
        if (words.isEmpty())
            return found;
        const QString &word = words.front();
        auto token =
            std::lower_bound(m_tokens.begin(), m_tokens.end(), word,
                             [](const auto &entry, const QString &text) { return entry.first < text; });
        for (; token != m_tokens.end() && token->first.startsWith(word) && found.size() < kShown; ++token)
            found.emplace_back(m_things[token->second].id, m_things[token->second].name);
        return found;
    }

private:
    std::vector<capture::NamedThing> m_things;
    std::vector<std::pair<QString, size_t>> m_tokens;
};

/// One to five letters of names that are there, as somebody types them.
QStringList typedBeginnings(const std::vector<capture::NamedThing> &things)
{
    std::mt19937 random(1);
    QStringList typed;
    while (typed.size() < kTyped && !things.empty()) {
        const QStringList words = capture::nameWords(things[random() % things.size()].name);
        if (!words.isEmpty())
            typed += words[qsizetype(random()) % words.size()].left(1 + qsizetype(random() % 5));
    }
    return typed;
}

} // namespace

Result<void> benchNames(Bench &bench, WijkFiles &files)
{
    if (!bench.wants({"names"}))
        return {};
    const auto path = files.demo();
    if (!path)
        return path.error();
    const auto wijk = files.open(*path);
    if (!wijk)
        return wijk.error();
    const auto names = (*wijk)->names();
    const QStringList typed = typedBeginnings(names->all());
    const SortedTokens tokens(names->all());
    bench.compare({.key = "names",
                   .operation = u"type-ahead over %1 names"_s.arg(names->size()),
                   .against = u"sorted tokens, first 8"_s,
                   .demand = 3,
                   .own =
                       [&](benchmark::State &state) {
                           for (auto turn : state) {
                               Q_UNUSED(turn)
                               for (const QString &text : typed)
                                   benchmark::DoNotOptimize(
                                       names->complete(text, capture::kAnything, kShown));
                           }
                           return Result<void>();
                       },
                   .anchor =
                       [&](benchmark::State &state) {
                           for (auto turn : state) {
                               Q_UNUSED(turn)
                               for (const QString &text : typed)
                                   benchmark::DoNotOptimize(tokens.complete(text));
                           }
                           return Result<void>();
                       },
                   .operations = kTyped});
    return {};
}

} // namespace gekend::bench
