// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/engine/engine_error.h"

#include <sqlite3.h>

namespace gekend::store {

using namespace Qt::StringLiterals;

namespace {

Error constraintError(int extended, const QString &said)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return conflict(
            u"Dit staat al in de wijk, dus het is niet nog eens opgeslagen. Pas aan wat er al is. (%1)"_s,
            {said});
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return conflict(
            u"Dit kan niet worden opgeslagen of verwijderd, omdat iets anders in de wijk ervan afhangt. "
            u"Haal eerst die verwijzing weg. (%1)"_s,
            {said});
    default:
        return invalid(
            u"Deze gegevens passen niet in de wijk, dus ze zijn niet opgeslagen. Verbeter de waarde en "
            u"probeer het opnieuw. (%1)"_s,
            {said});
    }
}

} // namespace

Error engineError(sqlite3 *db, int code)
{
    const QString said = db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return conflict(
            u"De wijk is op dit moment in gebruik door een ander venster of programma. Sluit dat, of "
            u"probeer het over een paar tellen opnieuw."_s);
    case SQLITE_FULL:
        return ioError(
            u"De schijf is vol, dus er is niets opgeslagen. Maak ruimte vrij en probeer het opnieuw."_s);
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return ioError(u"Het bestand kon niet worden gelezen of geschreven; er is niets opgeslagen. "
                       u"Controleer de schijf "
                       u"en probeer het opnieuw. (%1)"_s,
                       {said});
    case SQLITE_CANTOPEN:
        return ioError(
            u"Het bestand kan niet worden geopend. Controleer of het bestaat en of u er rechten op heeft."_s);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return corrupt(
            u"Het bestand is beschadigd: een deel is niet meer te lezen. Zet een reservekopie terug. (%1)"_s,
            {said});
    case SQLITE_CONSTRAINT: return constraintError(db ? sqlite3_extended_errcode(db) : code, said);
    case SQLITE_INTERRUPT: return cancelled();
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return denied(u"Dit bestand is alleen te lezen, dus er is niets opgeslagen. Controleer de rechten op "
                      u"het bestand "
                      u"of maak een kopie."_s);
    case SQLITE_AUTH:
        return denied(u"Dit bestand vraagt iets wat Gekend niet toestaat, dus het is niet gelezen. (%1)"_s,
                      {said});
    case SQLITE_TOOBIG:
        return invalid(
            u"Deze tekst of bijlage is te groot voor de wijk. Maak hem kleiner en probeer het opnieuw."_s);
    case SQLITE_NOMEM:
        return ioError(
            u"Er is te weinig werkgeheugen vrij. Sluit andere programma's en probeer het opnieuw."_s);
    default:
        return invalid(
            u"Deze opdracht werkt niet op dit bestand; er is niets veranderd. Meld dit als het terugkomt. "
            u"(%1)"_s,
            {said});
    }
}

} // namespace gekend::store
