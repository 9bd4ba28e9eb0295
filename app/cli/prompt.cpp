// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/prompt.h"

#include <QFile>
#include <QTextStream>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace gekend::cli {

#ifdef Q_OS_UNIX

namespace {

/// Keeps the terminal from showing what is typed, until this goes.
class Hidden {
public:
    Hidden()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Hidden()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

} // namespace

bool canAsk()
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

std::optional<QString> askHidden(const QString &question)
{
    QTextStream err(stderr);
    err << question << ' ';
    err.flush();
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    QByteArray line;
    {
        const Hidden hidden;
        line = in.readLine();
    }
    err << '\n';
    if (!line.endsWith('\n'))
        return std::nullopt;
    line.chop(1);
    return QString::fromUtf8(line);
}

#else

bool canAsk()
{
    return false;
}

std::optional<QString> askHidden(const QString &)
{
    return std::nullopt;
}

#endif

} // namespace gekend::cli
