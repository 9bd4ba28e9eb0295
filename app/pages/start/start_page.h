// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace gekend::app {

class Notice;

/// A wijk that was open before.
struct RecentWijk {
    QString path;
    QString name;
    bool operator==(const RecentWijk &) const = default;
};

/// What one sees without a wijk: look around, begin, or bring something along.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecents(const std::vector<RecentWijk> &recents);
    /// Why something did not open; empty takes it away.
    void sayError(const QString &sentence);

Q_SIGNALS:
    void demoWanted();
    void newWanted();
    void importWanted();
    void openWanted();
    void recentWanted(const QString &path);

private:
    QHBoxLayout *makeCards();

    Notice *m_notice;
    QWidget *m_recents;
    QVBoxLayout *m_recentRows;
};

} // namespace gekend::app
