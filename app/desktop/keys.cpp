// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gekend::app {

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

QKeySequence keys::page(int number)
{
    return QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number)));
}

std::vector<HelpGroup> helpGroups()
{
    return {
        {Keys::tr("Signs in the line"),
         {{u"@"_s, Keys::tr("who: a person or an organisation")},
          {u"&"_s, Keys::tr("where: a vindplek, shop, street or address")},
          {u"#"_s, Keys::tr("what about: a theme")},
          {u"!"_s, Keys::tr("what has to be done, with a day: !Friday call back")},
          {u"\"…\""_s, Keys::tr("exactly these words")}}},
        {Keys::tr("Note"),
         {{shown(keys::kCapture), Keys::tr("to the line, from anywhere")},
          {Keys::tr("Enter"), Keys::tr("choose a name, or save the line")},
          {Keys::tr("Ctrl+Enter"), Keys::tr("save at once")},
          {Keys::tr("Space"), Keys::tr("tick a follow-up off")}}},
        {Keys::tr("Go"),
         {{shown(keys::page(1)), Keys::tr("Today")},
          {shown(keys::page(2)), Keys::tr("Wijkboek")},
          {shown(keys::page(3)), Keys::tr("Profile")},
          {shown(keys::kFind), Keys::tr("find a person, a place or a page")}}},
        {Keys::tr("Everywhere"),
         {{shown(keys::kUndo), Keys::tr("take the last change back")},
          {shown(keys::kRedo), Keys::tr("do it again")},
          {shown(keys::kOpen), Keys::tr("open another wijk")},
          {u"F1, ?"_s, Keys::tr("these keys")},
          {shown(keys::kQuit), Keys::tr("stop")}}},
    };
}

} // namespace gekend::app
