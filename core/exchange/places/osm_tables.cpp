// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/places/osm_tables.h"

#include <algorithm>
#include <span>

namespace gekend::exchange {

namespace {

constexpr PartyKind kShop = PartyKind::Shop;
constexpr PartyKind kInstitution = PartyKind::Institution;
constexpr PartyKind kVindplek = PartyKind::Vindplek;
constexpr std::nullopt_t kLeftOut = std::nullopt;

// clang-format off
constexpr OsmKind kShopKinds[] = {
    {u"alcohol", kShop, u"slijterij"}, {u"antiques", kShop, u"antiekwinkel"},
    {u"appliance", kShop, u"witgoedwinkel"}, {u"art", kShop, u"kunsthandel"},
    {u"baby_goods", kShop, u"babywinkel"}, {u"bag", kShop, u"tassenwinkel"}, {u"bakery", kShop, u"bakkerij"},
    {u"bathroom_furnishing", kShop, u"badkamerwinkel"}, {u"beauty", kShop, u"schoonheidssalon"},
    {u"bed", kShop, u"beddenwinkel"}, {u"beverages", kShop, u"drankwinkel"},
    {u"bicycle", kShop, u"fietsenwinkel"}, {u"boat", kShop, u"botenhandel"},
    {u"bookmaker", kShop, u"wedkantoor"}, {u"books", kShop, u"boekwinkel"}, {u"boutique", kShop, u"boetiek"},
    {u"butcher", kShop, u"slagerij"}, {u"candles", kShop, u"kaarsenwinkel"},
    {u"cannabis", kShop, u"coffeeshop"}, {u"car", kShop, u"autobedrijf"},
    {u"car_parts", kShop, u"auto-onderdelen"}, {u"car_repair", kShop, u"garage"},
    {u"carpet", kShop, u"tapijtwinkel"}, {u"charity", kShop, u"kringloopwinkel"},
    {u"cheese", kShop, u"kaaswinkel"}, {u"chemist", kShop, u"drogisterij"},
    {u"chocolate", kShop, u"chocolaterie"}, {u"clothes", kShop, u"kledingwinkel"},
    {u"coffee", kShop, u"koffiewinkel"}, {u"computer", kShop, u"computerwinkel"},
    {u"confectionery", kShop, u"snoepwinkel"}, {u"convenience", kShop, u"buurtwinkel"},
    {u"copyshop", kShop, u"kopieerwinkel"}, {u"cosmetics", kShop, u"parfumerie"},
    {u"curtain", kShop, u"gordijnenwinkel"}, {u"dairy", kShop, u"zuivelwinkel"},
    {u"deli", kShop, u"delicatessenwinkel"}, {u"department_store", kShop, u"warenhuis"},
    {u"doityourself", kShop, u"bouwmarkt"}, {u"doors", kShop, u"deurenwinkel"},
    {u"dry_cleaning", kShop, u"stomerij"}, {u"e-cigarette", kShop, u"dampwinkel"},
    {u"electrical", kShop, u"elektrawinkel"}, {u"electronics", kShop, u"elektronicawinkel"},
    {u"erotic", kShop, u"erotiekwinkel"}, {u"fabric", kShop, u"stoffenwinkel"},
    {u"farm", kShop, u"boerderijwinkel"}, {u"fashion_accessories", kShop, u"accessoirewinkel"},
    {u"fishing", kShop, u"hengelsportwinkel"}, {u"flooring", kShop, u"vloerenwinkel"},
    {u"florist", kShop, u"bloemenwinkel"}, {u"frame", kShop, u"lijstenmaker"},
    {u"frozen_food", kShop, u"diepvrieswinkel"}, {u"funeral_directors", kShop, u"uitvaartondernemer"},
    {u"furniture", kShop, u"meubelzaak"}, {u"games", kShop, u"spellenwinkel"},
    {u"garden_centre", kShop, u"tuincentrum"}, {u"general", kShop, u"winkel"},
    {u"gift", kShop, u"cadeauwinkel"}, {u"glaziery", kShop, u"glaszetter"},
    {u"greengrocer", kShop, u"groenteboer"}, {u"hairdresser", kShop, u"kapper"},
    {u"hairdresser_supply", kShop, u"kapperswinkel"}, {u"hardware", kShop, u"bouwmarkt"},
    {u"health_food", kShop, u"natuurwinkel"}, {u"hearing_aids", kShop, u"hoortoestellen"},
    {u"herbalist", kShop, u"kruidenwinkel"}, {u"hifi", kShop, u"hifiwinkel"},
    {u"household", kShop, u"huishoudwinkel"}, {u"household_linen", kShop, u"linnenwinkel"},
    {u"houseware", kShop, u"huishoudwinkel"}, {u"ice_cream", kShop, u"ijssalon"},
    {u"interior_decoration", kShop, u"woonwinkel"}, {u"jewelry", kShop, u"juwelier"},
    {u"kiosk", kShop, u"kiosk"}, {u"kitchen", kShop, u"keukenzaak"}, {u"laundry", kShop, u"wasserette"},
    {u"leather", kShop, u"lederwarenwinkel"}, {u"lighting", kShop, u"verlichtingswinkel"},
    {u"locksmith", kShop, u"sleutelmaker"}, {u"lottery", kShop, u"loterijwinkel"},
    {u"mall", kShop, u"winkelcentrum"}, {u"massage", kShop, u"massagesalon"},
    {u"medical_supply", kShop, u"thuiszorgwinkel"}, {u"mobile_phone", kShop, u"telefoonwinkel"},
    {u"model", kShop, u"modelbouwwinkel"}, {u"money_lender", kShop, u"kredietverlener"},
    {u"motorcycle", kShop, u"motorzaak"}, {u"music", kShop, u"muziekwinkel"},
    {u"musical_instrument", kShop, u"muziekinstrumentenwinkel"}, {u"newsagent", kShop, u"tijdschriftenwinkel"},
    {u"nutrition_supplements", kShop, u"sportvoedingswinkel"}, {u"nuts", kShop, u"notenwinkel"},
    {u"optician", kShop, u"opticien"}, {u"outdoor", kShop, u"buitensportwinkel"},
    {u"outpost", kShop, u"afhaalpunt"}, {u"paint", kShop, u"verfwinkel"}, {u"party", kShop, u"feestwinkel"},
    {u"pasta", kShop, u"pastawinkel"}, {u"pastry", kShop, u"banketbakkerij"},
    {u"pawnbroker", kShop, u"pandjeshuis"}, {u"perfumery", kShop, u"parfumerie"},
    {u"pet", kShop, u"dierenwinkel"}, {u"pet_grooming", kShop, u"trimsalon"},
    {u"phone_repair", kShop, u"telefoonreparatie"}, {u"photo", kShop, u"fotozaak"},
    {u"photography", kShop, u"fotozaak"}, {u"piercing", kShop, u"piercingstudio"},
    {u"pottery", kShop, u"aardewerkwinkel"}, {u"printing", kShop, u"drukkerij"},
    {u"religion", kShop, u"religieuze winkel"}, {u"rental", kShop, u"verhuurbedrijf"},
    {u"scooter", kShop, u"scooterwinkel"}, {u"seafood", kShop, u"viswinkel"},
    {u"second_hand", kShop, u"tweedehandswinkel"}, {u"sewing", kShop, u"fourniturenwinkel"},
    {u"shoe_repair", kShop, u"schoenmaker"}, {u"shoes", kShop, u"schoenenwinkel"},
    {u"spices", kShop, u"kruidenwinkel"}, {u"sports", kShop, u"sportwinkel"},
    {u"stationery", kShop, u"kantoorboekhandel"}, {u"storage_rental", kShop, u"opslagverhuur"},
    {u"supermarket", kShop, u"supermarkt"}, {u"swimming_pool", kShop, u"zwembadenwinkel"},
    {u"tailor", kShop, u"kleermaker"}, {u"tanning", kShop, u"zonnestudio"},
    {u"tattoo", kShop, u"tatoeagestudio"}, {u"tea", kShop, u"theewinkel"}, {u"ticket", kShop, u"kaartverkoop"},
    {u"tiles", kShop, u"tegelhandel"}, {u"tobacco", kShop, u"tabakszaak"},
    {u"tool_hire", kShop, u"gereedschapverhuur"}, {u"toys", kShop, u"speelgoedwinkel"},
    {u"trade", kShop, u"groothandel"}, {u"travel_agency", kShop, u"reisbureau"},
    {u"tyres", kShop, u"bandenbedrijf"}, {u"vacuum_cleaner", kShop, u"stofzuigerwinkel"},
    {u"variety_store", kShop, u"voordeelwinkel"}, {u"video", kShop, u"videotheek"},
    {u"video_games", kShop, u"gamewinkel"}, {u"watches", kShop, u"horlogewinkel"},
    {u"weapons", kShop, u"wapenhandel"}, {u"wholesale", kShop, u"groothandel"},
    {u"wigs", kShop, u"pruikenwinkel"}, {u"window_blind", kShop, u"zonweringwinkel"},
    {u"wine", kShop, u"wijnhandel"}, {u"wool", kShop, u"wolwinkel"}, {u"vacant", kLeftOut, u"leegstaand pand"},
    {u"disused", kLeftOut, u"leegstaand pand"}, {u"empty", kLeftOut, u"leegstaand pand"},
    {u"closed", kLeftOut, u"leegstaand pand"},
};
constexpr OsmKind kAmenityKinds[] = {
    {u"bar", kShop, u"bar"}, {u"biergarten", kShop, u"biergarten"}, {u"cafe", kShop, u"café"},
    {u"canteen", kShop, u"kantine"}, {u"fast_food", kShop, u"snackbar"},
    {u"food_court", kShop, u"eetgelegenheid"}, {u"hookah_lounge", kShop, u"shishalounge"},
    {u"ice_cream", kShop, u"ijssalon"}, {u"internet_cafe", kShop, u"internetcafé"},
    {u"nightclub", kShop, u"nachtclub"}, {u"pub", kShop, u"café"}, {u"restaurant", kShop, u"restaurant"},
    {u"coffee_shop", kShop, u"coffeeshop"}, {u"casino", kShop, u"casino"}, {u"gambling", kShop, u"speelhal"},
    {u"car_rental", kShop, u"autoverhuur"}, {u"driver_training", kShop, u"rijschool"},
    {u"driving_school", kShop, u"rijschool"}, {u"money_transfer", kShop, u"geldkantoor"},
    {u"bureau_de_change", kShop, u"wisselkantoor"}, {u"stripclub", kShop, u"nachtclub"},
    {u"brothel", kShop, u"seksinrichting"}, {u"animal_boarding", kInstitution, u"dierenpension"},
    {u"animal_shelter", kInstitution, u"dierenasiel"}, {u"archive", kInstitution, u"archief"},
    {u"arts_centre", kInstitution, u"kunstencentrum"}, {u"bank", kInstitution, u"bank"},
    {u"childcare", kInstitution, u"kinderopvang"}, {u"cinema", kInstitution, u"bioscoop"},
    {u"clinic", kInstitution, u"kliniek"}, {u"college", kInstitution, u"school voor mbo"},
    {u"community_centre", kInstitution, u"buurthuis"}, {u"community_hall", kInstitution, u"buurthuis"},
    {u"conference_centre", kInstitution, u"congrescentrum"}, {u"courthouse", kInstitution, u"rechtbank"},
    {u"coworking_space", kInstitution, u"werkplek"}, {u"crematorium", kInstitution, u"crematorium"},
    {u"customs", kInstitution, u"douane"}, {u"dancing_school", kInstitution, u"dansschool"},
    {u"day_care", kInstitution, u"dagopvang"}, {u"dentist", kInstitution, u"tandarts"},
    {u"doctors", kInstitution, u"huisartsenpraktijk"}, {u"dojo", kInstitution, u"vechtsportschool"},
    {u"embassy", kInstitution, u"ambassade"}, {u"events_venue", kInstitution, u"evenementenlocatie"},
    {u"exhibition_centre", kInstitution, u"tentoonstellingsruimte"},
    {u"fire_station", kInstitution, u"brandweer"}, {u"food_bank", kInstitution, u"voedselbank"},
    {u"food_sharing", kInstitution, u"weggeefkast"}, {u"funeral_hall", kInstitution, u"uitvaartcentrum"},
    {u"give_box", kInstitution, u"weggeefkast"}, {u"gym", kInstitution, u"sportschool"},
    {u"health_post", kInstitution, u"gezondheidspost"}, {u"hospital", kInstitution, u"ziekenhuis"},
    {u"kindergarten", kInstitution, u"kinderopvang"}, {u"language_school", kInstitution, u"taalschool"},
    {u"library", kInstitution, u"bibliotheek"}, {u"mortuary", kInstitution, u"mortuarium"},
    {u"music_school", kInstitution, u"muziekschool"}, {u"music_venue", kInstitution, u"muziekpodium"},
    {u"nursing_home", kInstitution, u"verpleeghuis"}, {u"pharmacy", kInstitution, u"apotheek"},
    {u"place_of_worship", kInstitution, u"gebedshuis"}, {u"planetarium", kInstitution, u"planetarium"},
    {u"police", kInstitution, u"politiebureau"}, {u"post_depot", kInstitution, u"postkantoor"},
    {u"post_office", kInstitution, u"postkantoor"}, {u"prep_school", kInstitution, u"huiswerkinstituut"},
    {u"prison", kInstitution, u"gevangenis"}, {u"public_bath", kInstitution, u"badhuis"},
    {u"public_building", kInstitution, u"openbaar gebouw"}, {u"ranger_station", kInstitution, u"boswachterij"},
    {u"refugee_site", kInstitution, u"opvanglocatie"},
    {u"research_institute", kInstitution, u"onderzoeksinstituut"},
    {u"retirement_home", kInstitution, u"verzorgingshuis"}, {u"school", kInstitution, u"school"},
    {u"shelter_home", kInstitution, u"opvanglocatie"}, {u"social_centre", kInstitution, u"sociaal centrum"},
    {u"social_club", kInstitution, u"vereniging"}, {u"social_facility", kInstitution, u"sociale voorziening"},
    {u"sport_school", kInstitution, u"sportschool"}, {u"student_accommodation", kInstitution, u"studentenhuis"},
    {u"studio", kInstitution, u"studio"}, {u"swimming_pool", kInstitution, u"zwembad"},
    {u"theatre", kInstitution, u"theater"}, {u"townhall", kInstitution, u"gemeentehuis"},
    {u"toy_library", kInstitution, u"speelotheek"}, {u"training", kInstitution, u"opleidingscentrum"},
    {u"university", kInstitution, u"universiteit"}, {u"veterinary", kInstitution, u"dierenarts"},
    {u"workshop", kInstitution, u"werkplaats"}, {u"youth_centre", kInstitution, u"jongerencentrum"},
    {u"bbq", kVindplek, u"barbecueplek"}, {u"grave_yard", kVindplek, u"begraafplaats"},
    {u"marketplace", kVindplek, u"markt"}, {u"animal_training", kLeftOut, u"dierenterrein"},
    {u"atm", kLeftOut, u"geldautomaat"}, {u"bench", kLeftOut, u"bank om op te zitten"},
    {u"bicycle_parking", kLeftOut, u"fietsenstalling"}, {u"bicycle_rental", kLeftOut, u"fietsverhuurpunt"},
    {u"bicycle_repair_station", kLeftOut, u"fietspomp of reparatiezuil"},
    {u"bicycle_wash", kLeftOut, u"fietswasplaats"}, {u"boat_rental", kLeftOut, u"botenverhuur"},
    {u"boat_storage", kLeftOut, u"botenstalling"}, {u"bus_station", kLeftOut, u"busstation"},
    {u"car_pooling", kLeftOut, u"carpoolplaats"}, {u"car_sharing", kLeftOut, u"deelauto"},
    {u"car_wash", kLeftOut, u"autowasplaats"}, {u"charging_station", kLeftOut, u"laadpaal"},
    {u"clock", kLeftOut, u"klok"}, {u"compressed_air", kLeftOut, u"luchtpomp"},
    {u"dog_toilet", kLeftOut, u"hondentoilet"}, {u"dressing_room", kLeftOut, u"kleedkamer"},
    {u"drinking_water", kLeftOut, u"drinkwaterkraan"}, {u"feeding_place", kLeftOut, u"voederplek"},
    {u"ferry_terminal", kLeftOut, u"veerpont"}, {u"fountain", kLeftOut, u"fontein"},
    {u"fuel", kLeftOut, u"tankstation"}, {u"grit_bin", kLeftOut, u"zoutbak"},
    {u"hunting_stand", kLeftOut, u"jachthut"}, {u"kneipp_water_cure", kLeftOut, u"waterbak"},
    {u"letter_box", kLeftOut, u"brievenbus"}, {u"loading_dock", kLeftOut, u"laadperron"},
    {u"locker", kLeftOut, u"kluisje"}, {u"lounger", kLeftOut, u"ligbank"},
    {u"mobility_hub", kLeftOut, u"deelmobiliteit"}, {u"motorcycle_parking", kLeftOut, u"motorparkeerplaats"},
    {u"parcel_locker", kLeftOut, u"pakketautomaat"}, {u"parking", kLeftOut, u"parkeerplaats"},
    {u"parking_entrance", kLeftOut, u"parkeerplaats"}, {u"parking_space", kLeftOut, u"parkeerplaats"},
    {u"payment_terminal", kLeftOut, u"betaalautomaat"}, {u"photo_booth", kLeftOut, u"pasfotohokje"},
    {u"post_box", kLeftOut, u"brievenbus"}, {u"public_bookcase", kLeftOut, u"boekenkastje"},
    {u"recycling", kLeftOut, u"afvalbak"}, {u"sanitary_dump_station", kLeftOut, u"loosplaats"},
    {u"scooter_parking", kLeftOut, u"scooterparkeerplaats"}, {u"scooter_rental", kLeftOut, u"deelscooter"},
    {u"shelter", kLeftOut, u"abri"}, {u"shower", kLeftOut, u"douche"}, {u"showers", kLeftOut, u"douche"},
    {u"smoking_area", kLeftOut, u"rookplek"}, {u"stables", kLeftOut, u"stal"}, {u"table", kLeftOut, u"tafel"},
    {u"taxi", kLeftOut, u"taxistandplaats"}, {u"telephone", kLeftOut, u"telefooncel"},
    {u"terrace", kLeftOut, u"terras"}, {u"ticket_validator", kLeftOut, u"kaartautomaat"},
    {u"toilets", kLeftOut, u"toilet"}, {u"trailer_park", kLeftOut, u"stalling"},
    {u"trolley_bay", kLeftOut, u"winkelwagens"}, {u"vacuum_cleaner", kLeftOut, u"stofzuigerzuil"},
    {u"vehicle_inspection", kLeftOut, u"keuringsstation"}, {u"vending_machine", kLeftOut, u"automaat"},
    {u"washing_machine", kLeftOut, u"wasmachine"}, {u"waste_basket", kLeftOut, u"afvalbak"},
    {u"waste_disposal", kLeftOut, u"afvalbak"}, {u"waste_transfer_station", kLeftOut, u"afvalstation"},
    {u"water_point", kLeftOut, u"waterpunt"}, {u"watering_place", kLeftOut, u"drinkbak"},
    {u"weighbridge", kLeftOut, u"weegbrug"},
};
constexpr OsmKind kHealthcareKinds[] = {
    {u"alternative", kInstitution, u"alternatieve genezer"}, {u"audiologist", kInstitution, u"audicien"},
    {u"birthing_centre", kInstitution, u"geboortecentrum"}, {u"blood_donation", kInstitution, u"bloedbank"},
    {u"centre", kInstitution, u"gezondheidscentrum"}, {u"clinic", kInstitution, u"kliniek"},
    {u"counselling", kInstitution, u"hulpverlening"}, {u"dentist", kInstitution, u"tandarts"},
    {u"dietitian", kInstitution, u"diëtist"}, {u"doctor", kInstitution, u"huisartsenpraktijk"},
    {u"hospice", kInstitution, u"hospice"}, {u"hospital", kInstitution, u"ziekenhuis"},
    {u"laboratory", kInstitution, u"laboratorium"}, {u"midwife", kInstitution, u"verloskundige"},
    {u"nurse", kInstitution, u"wijkverpleging"}, {u"occupational_therapist", kInstitution, u"ergotherapeut"},
    {u"optometrist", kInstitution, u"optometrist"}, {u"pharmacy", kInstitution, u"apotheek"},
    {u"physiotherapist", kInstitution, u"fysiotherapeut"}, {u"podiatrist", kInstitution, u"podotherapeut"},
    {u"psychotherapist", kInstitution, u"psycholoog"}, {u"rehabilitation", kInstitution, u"revalidatiecentrum"},
    {u"speech_therapist", kInstitution, u"logopedist"},
    {u"vaccination_centre", kInstitution, u"vaccinatiecentrum"}, {u"yes", kInstitution, u"zorgverlener"},
};
constexpr OsmKind kOfficeKinds[] = {
    {u"accountant", kInstitution, u"administratiekantoor"},
    {u"administrative", kInstitution, u"overheidskantoor"},
    {u"advertising_agency", kInstitution, u"reclamebureau"}, {u"architect", kInstitution, u"architectenbureau"},
    {u"association", kInstitution, u"vereniging"}, {u"charity", kInstitution, u"goed doel"},
    {u"company", kInstitution, u"bedrijf"}, {u"construction_company", kInstitution, u"bouwbedrijf"},
    {u"consulting", kInstitution, u"adviesbureau"}, {u"coworking", kInstitution, u"werkplek"},
    {u"diplomatic", kInstitution, u"consulaat"},
    {u"educational_institution", kInstitution, u"onderwijsinstelling"},
    {u"employment_agency", kInstitution, u"uitzendbureau"},
    {u"energy_supplier", kInstitution, u"energiebedrijf"}, {u"engineer", kInstitution, u"ingenieursbureau"},
    {u"estate_agent", kInstitution, u"makelaar"}, {u"financial", kInstitution, u"financieel kantoor"},
    {u"financial_advisor", kInstitution, u"financieel adviseur"}, {u"foundation", kInstitution, u"stichting"},
    {u"government", kInstitution, u"overheidskantoor"}, {u"graphic_design", kInstitution, u"ontwerpbureau"},
    {u"guide", kInstitution, u"gids"}, {u"healthcare", kInstitution, u"zorgkantoor"},
    {u"housing", kInstitution, u"woningcorporatie"},
    {u"housing_association", kInstitution, u"woningcorporatie"},
    {u"insurance", kInstitution, u"verzekeringskantoor"}, {u"it", kInstitution, u"ICT-bedrijf"},
    {u"lawyer", kInstitution, u"advocatenkantoor"}, {u"logistics", kInstitution, u"transportbedrijf"},
    {u"moving_company", kInstitution, u"verhuisbedrijf"}, {u"newspaper", kInstitution, u"krant"},
    {u"ngo", kInstitution, u"maatschappelijke organisatie"}, {u"notary", kInstitution, u"notaris"},
    {u"physician", kInstitution, u"artsenpraktijk"}, {u"political_party", kInstitution, u"politieke partij"},
    {u"politician", kInstitution, u"politiek kantoor"},
    {u"property_management", kInstitution, u"vastgoedbeheerder"}, {u"publisher", kInstitution, u"uitgeverij"},
    {u"religion", kInstitution, u"religieuze organisatie"}, {u"research", kInstitution, u"onderzoeksbureau"},
    {u"security", kInstitution, u"beveiligingsbedrijf"},
    {u"social_services", kInstitution, u"sociaal wijkteam"},
    {u"tax_advisor", kInstitution, u"belastingadviseur"},
    {u"telecommunication", kInstitution, u"telecombedrijf"}, {u"therapist", kInstitution, u"therapeut"},
    {u"travel_agent", kInstitution, u"reisbureau"}, {u"union", kInstitution, u"vakbond"},
    {u"visa", kInstitution, u"visumkantoor"}, {u"water_utility", kInstitution, u"waterbedrijf"},
    {u"web_design", kInstitution, u"webbureau"}, {u"welfare", kInstitution, u"welzijnsorganisatie"},
    {u"yes", kInstitution, u"kantoor"}, {u"vacant", kLeftOut, u"leegstaand pand"},
};
constexpr OsmKind kLeisureKinds[] = {
    {u"bandstand", kVindplek, u"muziekkoepel"}, {u"bathing_place", kVindplek, u"zwemplek"},
    {u"beach_resort", kVindplek, u"strandje"}, {u"common", kVindplek, u"buurtgroen"},
    {u"dog_park", kVindplek, u"hondenspeelplaats"}, {u"firepit", kVindplek, u"vuurplaats"},
    {u"fishing", kVindplek, u"visplek"}, {u"fitness_station", kVindplek, u"beweegtoestellen"},
    {u"garden", kVindplek, u"tuin"}, {u"hammock", kVindplek, u"hangplek"},
    {u"marina", kVindplek, u"jachthaven"}, {u"maze", kVindplek, u"doolhof"},
    {u"nature_reserve", kVindplek, u"natuurgebied"}, {u"park", kVindplek, u"park"},
    {u"pitch", kVindplek, u"sportveld"}, {u"playground", kVindplek, u"speeltuin"},
    {u"recreation_ground", kVindplek, u"recreatieterrein"}, {u"schoolyard", kVindplek, u"schoolplein"},
    {u"skatepark", kVindplek, u"skatepark"}, {u"summer_camp", kVindplek, u"zomerkamp"},
    {u"swimming_area", kVindplek, u"zwemplek"}, {u"track", kVindplek, u"sportbaan"},
    {u"village_swing", kVindplek, u"speeltuin"}, {u"wildlife_hide", kVindplek, u"vogelkijkhut"},
    {u"bowling_alley", kInstitution, u"bowlingbaan"}, {u"club", kInstitution, u"vereniging"},
    {u"dance", kInstitution, u"dansschool"}, {u"disc_golf_course", kInstitution, u"discgolfbaan"},
    {u"escape_game", kInstitution, u"escaperoom"}, {u"fitness_centre", kInstitution, u"sportschool"},
    {u"golf_course", kInstitution, u"golfbaan"}, {u"hackerspace", kInstitution, u"makersplaats"},
    {u"high_ropes_course", kInstitution, u"klimpark"}, {u"horse_riding", kInstitution, u"manege"},
    {u"ice_rink", kInstitution, u"ijsbaan"}, {u"indoor_play", kInstitution, u"binnenspeeltuin"},
    {u"miniature_golf", kInstitution, u"midgetgolfbaan"}, {u"resort", kInstitution, u"recreatiepark"},
    {u"sauna", kInstitution, u"sauna"}, {u"social_club", kInstitution, u"vereniging"},
    {u"sports_centre", kInstitution, u"sportcentrum"}, {u"sports_hall", kInstitution, u"sporthal"},
    {u"stadium", kInstitution, u"stadion"}, {u"swimming_pool", kInstitution, u"zwembad"},
    {u"tanning_salon", kInstitution, u"zonnestudio"}, {u"trampoline_park", kInstitution, u"trampolinepark"},
    {u"water_park", kInstitution, u"zwembad"}, {u"adult_gaming_centre", kShop, u"speelhal"},
    {u"amusement_arcade", kShop, u"speelhal"}, {u"bird_hide", kLeftOut, u"vogelkijkhut"},
    {u"bleachers", kLeftOut, u"tribune"}, {u"outdoor_seating", kLeftOut, u"terras"},
    {u"picnic_table", kLeftOut, u"picknicktafel"}, {u"slipway", kLeftOut, u"trailerhelling"},
};
constexpr OsmKind kTourismKinds[] = {
    {u"gallery", kInstitution, u"galerie"}, {u"museum", kInstitution, u"museum"},
    {u"aquarium", kInstitution, u"aquarium"}, {u"zoo", kInstitution, u"dierentuin"},
    {u"theme_park", kInstitution, u"pretpark"}, {u"picnic_site", kVindplek, u"picknickplaats"},
    {u"hotel", kShop, u"hotel"}, {u"hostel", kShop, u"hostel"}, {u"guest_house", kShop, u"pension"},
    {u"motel", kShop, u"motel"}, {u"apartment", kLeftOut, u"vakantiewoning"},
    {u"artwork", kLeftOut, u"kunstwerk"}, {u"attraction", kLeftOut, u"bezienswaardigheid"},
    {u"camp_pitch", kLeftOut, u"camping"}, {u"camp_site", kLeftOut, u"camping"},
    {u"caravan_site", kLeftOut, u"camperplaats"}, {u"chalet", kLeftOut, u"vakantiewoning"},
    {u"information", kLeftOut, u"informatiebord"}, {u"viewpoint", kLeftOut, u"uitzichtpunt"},
    {u"wilderness_hut", kLeftOut, u"schuilhut"},
};
constexpr OsmKind kCraftKinds[] = {
    {u"agricultural_engines", kShop, u"landbouwmechanisatie"}, {u"bakery", kShop, u"bakkerij"},
    {u"beekeeper", kShop, u"imker"}, {u"bicycle_repair", kShop, u"fietsenmaker"},
    {u"boatbuilder", kShop, u"scheepswerf"}, {u"bookbinder", kShop, u"boekbinder"},
    {u"brewery", kShop, u"brouwerij"}, {u"builder", kShop, u"bouwbedrijf"},
    {u"carpenter", kShop, u"timmerbedrijf"}, {u"caterer", kShop, u"cateraar"},
    {u"cleaning", kShop, u"schoonmaakbedrijf"}, {u"clockmaker", kShop, u"klokkenmaker"},
    {u"confectionery", kShop, u"banketbakkerij"}, {u"dressmaker", kShop, u"kleermaker"},
    {u"electrician", kShop, u"elektricien"}, {u"electronics_repair", kShop, u"reparatiewinkel"},
    {u"floorer", kShop, u"vloerenlegger"}, {u"gardener", kShop, u"hovenier"},
    {u"glaziery", kShop, u"glaszetter"}, {u"handicraft", kShop, u"handwerkatelier"},
    {u"hvac", kShop, u"installatiebedrijf"}, {u"jeweller", kShop, u"juwelier"},
    {u"key_cutter", kShop, u"sleutelmaker"}, {u"locksmith", kShop, u"sleutelmaker"},
    {u"metal_construction", kShop, u"metaalbedrijf"}, {u"painter", kShop, u"schildersbedrijf"},
    {u"photographer", kShop, u"fotograaf"}, {u"plasterer", kShop, u"stukadoor"},
    {u"plumber", kShop, u"loodgieter"}, {u"pottery", kShop, u"pottenbakkerij"},
    {u"printer", kShop, u"drukkerij"}, {u"roofer", kShop, u"dakdekker"}, {u"sculptor", kShop, u"beeldhouwer"},
    {u"shoemaker", kShop, u"schoenmaker"}, {u"stonemason", kShop, u"steenhouwer"},
    {u"tailor", kShop, u"kleermaker"}, {u"upholsterer", kShop, u"stoffeerder"},
    {u"watchmaker", kShop, u"horlogemaker"}, {u"window_construction", kShop, u"kozijnenbedrijf"},
};
constexpr OsmKind kClubKinds[] = {
    {u"scout", kInstitution, u"scouting"}, {u"sport", kInstitution, u"sportvereniging"},
    {u"music", kInstitution, u"muziekvereniging"}, {u"social", kInstitution, u"vereniging"},
    {u"freemasonry", kInstitution, u"vrijmetselaarsloge"},
};
constexpr OsmKind kLanduseKinds[] = {
    {u"allotments", kVindplek, u"volkstuinen"}, {u"recreation_ground", kVindplek, u"recreatieterrein"},
    {u"village_green", kVindplek, u"buurtgroen"},
};
constexpr OsmKind kEmergencyKinds[] = {
    {u"ambulance_station", kInstitution, u"ambulancepost"},
};
constexpr OsmKind kSocialFacilityKinds[] = {
    {u"ambulatory_care", kInstitution, u"thuiszorg"}, {u"assisted_living", kInstitution, u"begeleid wonen"},
    {u"clothing_bank", kInstitution, u"kledingbank"}, {u"day_care", kInstitution, u"dagbesteding"},
    {u"day_centre", kInstitution, u"dagbesteding"}, {u"dairy_kitchen", kInstitution, u"sociale keuken"},
    {u"food_bank", kInstitution, u"voedselbank"}, {u"group_home", kInstitution, u"woongroep"},
    {u"healthcare", kInstitution, u"zorgvoorziening"}, {u"hospice", kInstitution, u"hospice"},
    {u"nursing_home", kInstitution, u"verpleeghuis"}, {u"outreach", kInstitution, u"wijkteam"},
    {u"shelter", kInstitution, u"opvanglocatie"}, {u"sheltered_housing", kInstitution, u"beschermd wonen"},
    {u"soup_kitchen", kInstitution, u"sociale keuken"}, {u"workshop", kInstitution, u"sociale werkplaats"},
};
constexpr OsmKind kSportKinds[] = {
    {u"athletics", kVindplek, u"atletiekbaan"}, {u"badminton", kVindplek, u"badmintonveld"},
    {u"baseball", kVindplek, u"honkbalveld"}, {u"basketball", kVindplek, u"basketbalveld"},
    {u"beachvolleyball", kVindplek, u"beachvolleybalveld"}, {u"bmx", kVindplek, u"fietscrossbaan"},
    {u"boules", kVindplek, u"jeu-de-boulesbaan"}, {u"chess", kVindplek, u"schaakplek"},
    {u"cycling", kVindplek, u"wielerbaan"}, {u"equestrian", kVindplek, u"paardenbak"},
    {u"field_hockey", kVindplek, u"hockeyveld"}, {u"fitness", kVindplek, u"beweegtoestellen"},
    {u"football", kVindplek, u"voetbalveld"}, {u"gaga", kVindplek, u"speelveld"},
    {u"gymnastics", kVindplek, u"beweegtoestellen"}, {u"handball", kVindplek, u"handbalveld"},
    {u"hockey", kVindplek, u"hockeyveld"}, {u"ice_skating", kVindplek, u"schaatsbaan"},
    {u"korfball", kVindplek, u"korfbalveld"}, {u"multi", kVindplek, u"sportveld"},
    {u"petanque", kVindplek, u"jeu-de-boulesbaan"}, {u"rugby", kVindplek, u"rugbyveld"},
    {u"rugby_union", kVindplek, u"rugbyveld"}, {u"running", kVindplek, u"hardloopbaan"},
    {u"scooter", kVindplek, u"steppark"}, {u"skateboard", kVindplek, u"skatebaan"},
    {u"skating", kVindplek, u"schaatsbaan"}, {u"soccer", kVindplek, u"voetbalveld"},
    {u"table_tennis", kVindplek, u"tafeltennistafel"}, {u"tennis", kVindplek, u"tennisbaan"},
    {u"volleyball", kVindplek, u"volleybalveld"},
};
// clang-format on

std::span<const OsmKind> tableOf(OsmKey key)
{
    switch (key) {
    case OsmKey::Shop: return kShopKinds;
    case OsmKey::Amenity: return kAmenityKinds;
    case OsmKey::Healthcare: return kHealthcareKinds;
    case OsmKey::Office: return kOfficeKinds;
    case OsmKey::Leisure: return kLeisureKinds;
    case OsmKey::Tourism: return kTourismKinds;
    case OsmKey::Craft: return kCraftKinds;
    case OsmKey::Club: return kClubKinds;
    case OsmKey::Landuse: return kLanduseKinds;
    case OsmKey::Emergency: return kEmergencyKinds;
    case OsmKey::SocialFacility: return kSocialFacilityKinds;
    case OsmKey::Sport: return kSportKinds;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<OsmKind> osmKind(OsmKey key, QStringView value)
{
    const auto table = tableOf(key);
    const auto found = std::find_if(table.begin(), table.end(),
                                    [value](const OsmKind &kind) { return kind.value == value; });
    return found == table.end() ? std::nullopt : std::optional(*found);
}

OsmKind generalKind(OsmKey key)
{
    switch (key) {
    case OsmKey::Shop: return {{}, kShop, u"winkel"};
    case OsmKey::Craft: return {{}, kShop, u"ambachtsbedrijf"};
    case OsmKey::Healthcare: return {{}, kInstitution, u"zorgverlener"};
    case OsmKey::Office: return {{}, kInstitution, u"kantoor"};
    case OsmKey::Club: return {{}, kInstitution, u"vereniging"};
    case OsmKey::Amenity: return {{}, kInstitution, u"voorziening"};
    case OsmKey::Leisure: return {{}, kVindplek, u"ontmoetingsplek"};
    case OsmKey::Tourism:
    case OsmKey::Landuse:
    case OsmKey::Emergency:
    case OsmKey::SocialFacility:
    case OsmKey::Sport: break;
    }
    return {{}, kLeftOut, u"overig"};
}

bool needsName(OsmKey key)
{
    return key == OsmKey::Amenity || key == OsmKey::Leisure;
}

std::optional<QString> osmWord(OsmKey key, QStringView value)
{
    const auto kind = osmKind(key, value);
    return kind ? std::optional(kind->dutch.toString()) : std::nullopt;
}

} // namespace gekend::exchange
