<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaptureWords</name>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <translation>Nieuw: %1 (%2)</translation>
    </message>
    <message>
        <source>Not known yet. It is made when you save.</source>
        <translation>Nog niet bekend. Bij het opslaan wordt dit aangemaakt.</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <translation>Welke %1?</translation>
    </message>
    <message>
        <source>Several have this name. Choose who you mean.</source>
        <translation>Meer dan één heet zo. Kies wie je bedoelt.</translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gehoord</translation>
    </message>
    <message>
        <source>impression</source>
        <translation>indruk</translation>
    </message>
    <message>
        <source>parent and child</source>
        <translation>ouder en kind</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>housemates</source>
        <translation>huisgenoten</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>buren</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>vrienden</translation>
    </message>
    <message>
        <source>informal care</source>
        <translation>mantelzorg</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>collega’s</translation>
    </message>
    <message>
        <source>volunteering</source>
        <translation>vrijwilligerswerk</translation>
    </message>
    <message>
        <source>help</source>
        <translation>hulp</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>bezoeker</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Lives together</source>
        <translation>Woont samen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>To know and be known</source>
        <translation>Kennen en gekend worden</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Gekend door</translation>
    </message>
    <message>
        <source>We know</source>
        <translation>Wij kennen</translation>
    </message>
    <message>
        <source>Also known by</source>
        <translation>Wordt ook gekend door</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kent</translation>
    </message>
    <message>
        <source>Knows us</source>
        <translation>Kent ons</translation>
    </message>
    <message>
        <source>Also knows</source>
        <translation>Kent ook</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Opgemerkt</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>door %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>some day</source>
        <translation>ooit</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>te laat sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>is er niet meer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Opgemerkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Signs in the line</source>
        <translation>Tekens in de regel</translation>
    </message>
    <message>
        <source>who: a person or an organisation</source>
        <translation>wie: een mens of een organisatie</translation>
    </message>
    <message>
        <source>where: a vindplek, shop, street or address</source>
        <translation>waar: een vindplek, winkel, straat of adres</translation>
    </message>
    <message>
        <source>what about: a theme</source>
        <translation>waarover: een thema</translation>
    </message>
    <message>
        <source>what has to be done, with a day: !Friday call back</source>
        <translation>wat er nog moet, met een dag: !vrijdag terugbellen</translation>
    </message>
    <message>
        <source>exactly these words</source>
        <translation>precies deze woorden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>to the line, from anywhere</source>
        <translation>naar de regel, vanaf elke plek</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose a name, or save the line</source>
        <translation>kies een naam, of sla de regel op</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>save at once</source>
        <translation>meteen opslaan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>tick a follow-up off</source>
        <translation>vink een opvolging af</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gaan naar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Wijkboek</source>
        <translation>Wijkboek</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>find a person, a place or a page</source>
        <translation>zoek een mens, een plek of een pagina</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>maak de laatste wijziging ongedaan</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>doe het opnieuw</translation>
    </message>
    <message>
        <source>open another wijk</source>
        <translation>open een andere wijk</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>deze toetsen</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>by face</source>
        <translation>van gezicht</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>bij naam</translation>
    </message>
    <message>
        <source>well</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Street chat</source>
        <translation>Praatje</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Huisbezoek</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>Niet thuis</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Drop-in</source>
        <translation>Inloop</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Kennismaking</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Bewoner</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Huishouden</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiatief</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Vindplek</source>
        <translation>Vindplek</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Winkels</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatieven</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Vindplekken</source>
        <translation>Vindplekken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gekend::app::BookPage</name>
    <message>
        <source>Search names, streets, notes</source>
        <translation>Zoek namen, straten, notities</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation>Mensen en plekken</translation>
    </message>
    <message>
        <source>Wijkboek</source>
        <translation>Wijkboek</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nobody in the Wijkboek yet</source>
        <translation>Nog niemand in het wijkboek</translation>
    </message>
    <message>
        <source>Whoever you name in a chat gets a card here. Files can be imported too.</source>
        <translation>Wie je in een praatje noemt, krijgt hier een kaart. Je kunt ook bestanden importeren.</translation>
    </message>
    <message>
        <source>Note a first chat</source>
        <translation>Noteer een eerste praatje</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Choose someone</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>The card shows how to reach them, who knows them and what was noted.</source>
        <translation>De kaart laat zien hoe je iemand bereikt, wie diegene kent en wat er is genoteerd.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and places</source>
        <translation>
            <numerusform>%n mens of plek</numerusform>
            <numerusform>%n mensen en plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Niets gevonden voor “%1”</translation>
    </message>
    <message>
        <source>None of these yet</source>
        <translation>Hier is nog niets van</translation>
    </message>
    <message>
        <source>Try fewer letters, or another kind.</source>
        <translation>Probeer minder letters, of een andere soort.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Afgerond: %1</translation>
    </message>
</context>
<context>
    <name>gekend::app::CaptureLine</name>
    <message>
        <source>What happened?</source>
        <translation>Wat is er gebeurd?</translation>
    </message>
</context>
<context>
    <name>gekend::app::CapturePanel</name>
    <message>
        <source>For example: chat with @fatima at &amp;bakery about #loneliness, yesterday 15:30 !Friday call back</source>
        <translation>Bijvoorbeeld: praatje met @fatima bij &amp;bakkerij over #eenzaamheid, gisteren 15:30 !vrijdag terugbellen</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose who you mean, then save again.</source>
        <translation>Er zijn er meer die “%1” heten. Kies wie je bedoelt en sla dan opnieuw op.</translation>
    </message>
</context>
<context>
    <name>gekend::app::ChoiceList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
</context>
<context>
    <name>gekend::app::DemoBanner</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Everyone in this wijk is invented.</source>
        <translation>Iedereen in deze wijk is verzonnen.</translation>
    </message>
    <message>
        <source>Begin with my wijk</source>
        <translation>Begin met mijn wijk</translation>
    </message>
</context>
<context>
    <name>gekend::app::FollowUpPanel</name>
    <message>
        <source>To follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Niets op te volgen</translation>
    </message>
    <message>
        <source>Type !Friday and what has to be done in the line above; it appears here.</source>
        <translation>Typ in de regel hierboven !vrijdag en wat er moet gebeuren; dan staat het hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gekend::app::HelpOverlay</name>
    <message>
        <source>Close the help</source>
        <translation>Sluit de hulp</translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <translation>Toetsen en tekens</translation>
    </message>
</context>
<context>
    <name>gekend::app::ImportPage</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Eerdere contacten</translation>
    </message>
    <message>
        <source>Shops, institutions and vindplekken</source>
        <translation>Winkels, instellingen en vindplekken</translation>
    </message>
    <message>
        <source>Streets and addresses</source>
        <translation>Straten en adressen</translation>
    </message>
    <message>
        <source>Borders of buurten and wijken</source>
        <translation>Grenzen van buurten en wijken</translation>
    </message>
    <message>
        <source>Figures of the CBS</source>
        <translation>Cijfers van het CBS</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n veranderd</numerusform>
            <numerusform>%n veranderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n al bekend</numerusform>
            <numerusform>%n al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to take in</source>
        <translation>niets om in te lezen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Kies een bestand…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
    <message>
        <source>Year (when the file does not say it)</source>
        <translation>Jaar (als het bestand dat niet zegt)</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Lees in</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>CSV, GeoJSON or GeoPackage. You see first what would come of it; afterwards it can be undone.</source>
        <translation>CSV, GeoJSON of GeoPackage. Je ziet eerst wat het oplevert; daarna kun je het nog ongedaan maken.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importeer een bestand</translation>
    </message>
    <message>
        <source>Tables and maps (*.csv *.txt *.tsv *.geojson *.json *.gpkg);;All files (*)</source>
        <translation>Tabellen en kaarten (*.csv *.txt *.tsv *.geojson *.json *.gpkg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Het bestand wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read: %1.</source>
        <translation>
            <numerusform>%n regel gelezen: %1.</numerusform>
            <numerusform>%n regels gelezen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wordt ingelezen…</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Ingelezen: %1.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Ingelezen: %1</translation>
    </message>
</context>
<context>
    <name>gekend::app::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Wijkboek</source>
        <translation>Wijkboek</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Opnieuw gedaan</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1 – Gekend</source>
        <translation>%1 – Gekend</translation>
    </message>
    <message>
        <source>Gekend</source>
        <translation>Gekend</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
</context>
<context>
    <name>gekend::app::NewWijkPage</name>
    <message>
        <source>Name of the wijk</source>
        <translation>Naam van de wijk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jouw naam</translation>
    </message>
    <message>
        <source>So that colleagues see who noted something.</source>
        <translation>Zo zien collega’s wie iets heeft genoteerd.</translation>
    </message>
    <message>
        <source>Gemeente code (may be left empty)</source>
        <translation>Gemeentecode (mag leeg blijven)</translation>
    </message>
    <message>
        <source>GM and four digits, as the CBS writes it: then its figures are kept.</source>
        <translation>GM en vier cijfers, zoals het CBS schrijft: dan bewaart Gekend die cijfers.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>Nog een keer het wachtwoord</translation>
    </message>
    <message>
        <source>Make the wijk</source>
        <translation>Maak de wijk</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Begin with my wijk</source>
        <translation>Begin met mijn wijk</translation>
    </message>
    <message>
        <source>One encrypted file on this computer. Nobody else can read it.</source>
        <translation>Eén versleuteld bestand op deze computer. Niemand anders kan het lezen.</translation>
    </message>
    <message>
        <source>Making the wijk…</source>
        <translation>De wijk wordt gemaakt…</translation>
    </message>
    <message>
        <source>Four words in a row are strong and easy to remember.</source>
        <translation>Vier woorden achter elkaar zijn sterk en makkelijk te onthouden.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Te kort: minstens %n teken.</numerusform>
            <numerusform>Te kort: minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fair. A longer one is harder to guess.</source>
        <translation>Redelijk. Een langer wachtwoord is moeilijker te raden.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Give the wijk a name.</source>
        <translation>Geef de wijk een naam.</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul je naam in.</translation>
    </message>
    <message>
        <source>This is no gemeente code. It is GM with four digits, as in GM0503.</source>
        <translation>Dit is geen gemeentecode. Een gemeentecode is GM met vier cijfers, zoals GM0503.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>gekend::app::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Pages of the profile</source>
        <translation>Pagina’s van het profiel</translation>
    </message>
</context>
<context>
    <name>gekend::app::PartyCardView</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>not here any more since %1</source>
        <translation>is er niet meer sinds %1</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Nothing noted yet. The first chat you note appears here.</source>
        <translation>Nog niets genoteerd. Het eerste praatje dat je noteert, komt hier te staan.</translation>
    </message>
</context>
<context>
    <name>gekend::app::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Toon het wachtwoord</translation>
    </message>
</context>
<context>
    <name>gekend::app::ProfilePage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Bewaar als PDF…</translation>
    </message>
    <message>
        <source>No areas yet</source>
        <translation>Nog geen gebieden</translation>
    </message>
    <message>
        <source>Import the borders or the CBS figures of your gemeente; then its buurten can be chosen here.</source>
        <translation>Importeer de grenzen of de CBS-cijfers van je gemeente; dan kun je hier een buurt kiezen.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importeer een bestand</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Making the profile…</source>
        <translation>Het profiel wordt gemaakt…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Bewaar het profiel</translation>
    </message>
    <message>
        <source>Wijkprofiel %1</source>
        <translation>Wijkprofiel %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>gekend::app::QuickFind</name>
    <message>
        <source>Find a person, a place or a page</source>
        <translation>Zoek een mens, een plek of een pagina</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Hier heet niets “%1”.</translation>
    </message>
</context>
<context>
    <name>gekend::app::RecoveryKeyPage</name>
    <message>
        <source>I have kept the recovery key</source>
        <translation>Ik heb de herstelsleutel bewaard</translation>
    </message>
    <message>
        <source>Go to my wijk</source>
        <translation>Naar mijn wijk</translation>
    </message>
    <message>
        <source>Keep your recovery key</source>
        <translation>Bewaar je herstelsleutel</translation>
    </message>
    <message>
        <source>With this key the wijk opens when the password is forgotten. It is shown only now: keep it on paper or in a safe, not beside the file.</source>
        <translation>Met deze sleutel gaat de wijk open als je het wachtwoord bent vergeten. Je ziet hem alleen nu: bewaar hem op papier of in een kluis, niet naast het bestand.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Opslaan als bestand…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Recovery key of the wijk “%1”, of %2</source>
        <translation>Herstelsleutel van de wijk “%1”, van %2</translation>
    </message>
    <message>
        <source>Whoever has this key can read everything. Keep it in a safe place.</source>
        <translation>Wie deze sleutel heeft, kan alles lezen. Bewaar hem op een veilige plek.</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe.</source>
        <translation>Gekopieerd. Plak hem waar hij veilig is.</translation>
    </message>
    <message>
        <source>Recovery key %1</source>
        <translation>Herstelsleutel %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>gekend::app::SettingsPage</name>
    <message>
        <source>Let nothing move</source>
        <translation>Laat niets bewegen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>How the window looks for you. Every choice takes effect at once.</source>
        <translation>Hoe het venster er voor jou uitziet. Elke keuze werkt meteen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
</context>
<context>
    <name>gekend::app::StartFlow</name>
    <message>
        <source>Keep the recovery key</source>
        <translation>Bewaar de herstelsleutel</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Open a wijk</source>
        <translation>Open een wijk</translation>
    </message>
    <message>
        <source>Wijken (*.gekend)</source>
        <translation>Wijken (*.gekend)</translation>
    </message>
    <message>
        <source>Making the demo wijk…</source>
        <translation>De demowijk wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>gekend::app::StartPage</name>
    <message>
        <source>Know your neighbourhood, and be known</source>
        <translation>Ken je wijk, en word gekend</translation>
    </message>
    <message>
        <source>Note a chat in seconds, see who knows whom, and show what is going on. Everything stays on this computer, encrypted.</source>
        <translation>Noteer een praatje in seconden, zie wie wie kent en laat zien wat er speelt. Alles blijft op deze computer, versleuteld.</translation>
    </message>
    <message>
        <source>Open a wijk file…</source>
        <translation>Open een wijkbestand…</translation>
    </message>
    <message>
        <source>Look at the demo wijk</source>
        <translation>Bekijk de demowijk</translation>
    </message>
    <message>
        <source>An invented wijk with people, chats and figures, to look around in.</source>
        <translation>Een verzonnen wijk met mensen, praatjes en cijfers, om in rond te kijken.</translation>
    </message>
    <message>
        <source>Begin with my wijk</source>
        <translation>Begin met mijn wijk</translation>
    </message>
    <message>
        <source>An empty wijk of your own. You can note your first chat within a minute.</source>
        <translation>Een eigen, lege wijk. Binnen een minuut noteer je je eerste praatje.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Bring people, places or earlier contacts along from a file.</source>
        <translation>Neem mensen, plekken of eerdere contacten mee uit een bestand.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
</context>
<context>
    <name>gekend::app::TodayPage</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Nog niets genoteerd</translation>
    </message>
    <message>
        <source>Write in the line above whom you spoke, where and about what. One line is enough.</source>
        <translation>Schrijf in de regel hierboven wie je sprak, waar en waarover. Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>Note a first chat</source>
        <translation>Noteer een eerste praatje</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Afgerond: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>Saved, with %n new name(s)</source>
        <translation>
            <numerusform>Opgeslagen, met %n nieuwe naam</numerusform>
            <numerusform>Opgeslagen, met %n nieuwe namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gekend::app::UnlockPage</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Nine groups of four letters and digits.</source>
        <translation>Negen groepjes van vier letters en cijfers.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open your wijk</source>
        <translation>Open je wijk</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Gebruik het wachtwoord</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Gebruik de herstelsleutel</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
</context>
</TS>
