// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace gekend::app {

class PlainLabel;

/// The title of a page with a quiet line beside it; buttons can be added at its right end.
struct PageHeader {
    QHBoxLayout *row;
    PlainLabel *title;
    PlainLabel *aside;
};
/// Gives the page its margins and its title; what follows goes into the returned column.
QVBoxLayout *layOutPage(QWidget &page, const QString &title, PageHeader *header = nullptr);

/// A column in the middle of the page, at most `widest` wide, that scrolls when the window is low.
QVBoxLayout *layOutColumn(QWidget &page, int widest);
/// Such a column of readable width with a title and a sentence: for forms.
QVBoxLayout *layOutForm(QWidget &page, const QString &title, const QString &sentence);

/// A page of the wijk with its title where every page has it, and under it a scrolling column of form width.
QVBoxLayout *layOutPageForm(QWidget &page, const QString &title, const QString &sentence);

QPushButton *primaryButton(const QString &verb);
QPushButton *secondaryButton(const QString &verb);
QPushButton *quietButton(const QString &verb);

} // namespace gekend::app
