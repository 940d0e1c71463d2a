import { expect, test } from 'vitest'
import { analyse } from './analyse'

/*
 * Families of words that articles of public services use. A light stemmer goes by endings alone: some
 * words that look alike (« port », « porte ») meet too, and that is accepted.
 */

/** On each line, forms of one word. */
const families = `
cheval chevaux
journal journaux
animal animaux
hôpital hôpitaux
canal canaux
local locaux locale locales
social sociaux sociale sociales
régional régionaux régionale
départemental départementaux départementale
municipal municipaux municipale
communal communaux communale
médical médicaux médicale
fiscal fiscaux fiscale
légal légaux légale
égal égaux égale égales
royal royaux royale
rural ruraux rurale
oral oraux orale
mondial mondiaux mondiale
spécial spéciaux spéciale
bail baux
corail coraux
émail émaux
travail travaux
vitrail vitraux
tableau tableaux
réseau réseaux
niveau niveaux
bureau bureaux
eau eaux
château châteaux
jeu jeux
lieu lieux
milieu milieux
enjeu enjeux
feu feux
neveu neveux
cheveu cheveux
voeu vœux vœu
bijou bijoux
caillou cailloux
genou genoux
chou choux
œil yeux oeil
ciel cieux
aïeul aïeuls
professionnel professionnelle professionnels professionnelles
personnel personnelle personnels personnelles
réel réelle réels réelles
culturel culturelle culturels culturelles
officiel officielle officiels
actuel actuelle actuels actuellement
naturel naturelle naturels
annuel annuelle annuels
mensuel mensuelle mensuels
pluriel plurielle
manuel manuels manuelle
européen européenne européens
citoyen citoyenne citoyens citoyennes
ancien ancienne anciens anciennes
moyen moyenne moyens
parisien parisienne parisiens
bon bonne bons bonnes
breton bretonne bretons
mineur mineure mineurs
patron patronne patrons
gardien gardienne gardiens
technicien technicienne techniciens
heureux heureuse heureuses
nombreux nombreuse nombreuses
dangereux dangereuse
sérieux sérieuse sérieuses
précieux précieuse
chanteur chanteuse chanteurs
vendeur vendeuse vendeurs
chercheur chercheuse chercheurs chercheuses
coureur coureuse
travailleur travailleuse travailleurs
directeur directrice directeurs directrices
acteur actrice acteurs actrices
lecteur lectrice lecteurs
électeur électrice électeurs
auteur auteurs autrice
instituteur institutrice
rédacteur rédactrice rédacteurs
formateur formatrice formateurs
animateur animatrice
créateur créatrice créateurs
facteur facteurs factrice
secteur secteurs
docteur docteure docteurs docteures
auteure auteur
professeure professeur
ingénieure ingénieur ingénieurs
premier première premiers
dernier dernière derniers dernières
entier entière entiers
étranger étrangère étrangers
particulier particulière particuliers
infirmier infirmière infirmiers
boulanger boulangère
léger légère légers
cher chère chers
fier fière
complet complète complets complètes
secret secrète secrets
discret discrète
inquiet inquiète
concret concrète concrets
net nette nets
sujet sujets
actif active actifs actives
sportif sportive sportifs
administratif administrative administratifs administratives
collectif collective collectifs
neuf neuve neufs
bref brève brefs
vif vive vifs
public publique publics publiques
turc turque
grec grecque grecs
blanc blanche blancs
franc franche
sec sèche
long longue longs longues
doux douce doux douces
faux fausse fausses
roux rousse
vieux vieille vieilles vieil
beau belle beaux belles bel
nouveau nouvelle nouveaux nouvel
fou folle fous
gros grosse grosses
bas basse basses
gras grasse
épais épaisse
frais fraîche
favori favorite favoris
gentil gentille gentils
maître maîtresse
prince princesse
mairie mairies
maire maires
loi lois
droit droits droite
fonction fonctions
question questions
région régions
français française françaises
anglais anglaise
projet projets
aide aides
aider aidé aidée
publier publié publiée publiés
utiliser utilisé utilisée utilisés
demander demandé demandes demande
accompagner accompagné accompagnée accompagnement
financer financé financée financement
développer développé développement développements
engager engagé engagement engagements
améliorer amélioré
finir fini finie finis
choisir choisi choisie
garantir garanti garantie
simplifier simplifié simplification
moderniser modernisé modernisation
numériser numérisé numérisation
dématérialiser dématérialisé dématérialisation
mutualiser mutualisation mutualisé
déclarer déclaration déclarations
inscrit inscrite
inscription inscriptions
écrit écrite écrits
ouvert ouverte ouverts ouvertes
rapide rapidement rapides
facile facilement
simple simplement simples
gratuit gratuite gratuitement
régulier régulièrement régulière
égalité égalités
qualité qualités
ville villes
école écoles
élève élèves
étudiant étudiante étudiants étudiantes
habitant habitante habitants
dirigeant dirigeante
président présidente présidents
agent agente agents agentes
adhérent adhérente
client cliente clients
patient patiente patients
jeune jeunes
femme femmes
homme hommes
enfant enfants
allocataire allocataires
bénéficiaire bénéficiaires
propriétaire propriétaires
entreprise entreprises
association associations
ministère ministères
ministre ministres
préfet préfète préfets
préfecture préfectures
député députée députés
élu élue élus élues
salarié salariée salariés
employé employée employés
retraité retraitée retraités
retraite retraites
impôt impôts
taxe taxes
cœur coeur cœurs
sœur soeur sœurs
nœud noeud
œuf oeuf œufs
manœuvre manoeuvre
curriculum-vitæ curriculum-vitae
ex-æquo ex-aequo
ﬁnancement financement
conﬂit conflit conflits
eﬀet effet
Île île ile ILE îles
où ou
ÉTÉ été ete
l’école l'école école d’école qu’école
aujourd’hui aujourd'hui
presqu’île presqu'île
lorsqu’usager usager lorsqu'usager
jusqu’usager usager
puisqu’usager usager
s’inscrire inscrire
n’importe importe
m’aider aider t’aider
`

/** On each line, two words that have nothing to do with each other. */
const strangers = `
nation national
don donnée
publier public
pays page
pays paye
maire mairie
commune communication
commune communauté
ministre administration
port portail
portail porte
mission émission
sol solaire
sol solution
service serveur
serveur serviteur
part parti
parti partage
part partage
cour course
cours concours
court cour
fin finance
finance fin
finir final
fille fil
vie vitesse
ville villa
ville vil
village ville
villageois village
loi loisir
lois loisir
droit endroit
drone droit
état été
école écologie
écologie économie
économie éco
éthique étique
ethnique éthique
politique police
polir police
santé sang
sain saint
saint santé
main maintien
mainte maintenance
main maire
marché marche-pied
marin marie
mer mère
père perte
perte porte
pierre pire
place plaque
plan plante
plat plateforme
format formation
forme ferme
formel format
ferme fermé-jour
fermier fermeture
centre central
centre cent
cent centime
son sonde
sonde sondage
mode modèle
mode modeste
modèle modélisation
lire lieu
livre libre
livre livret
libre librairie
livrer libérer
base bas
bas bassin
basse basson
caisse cassé
cas casier
classe clé
test texte
texte textile
tester testament
teste tête
image imaginer
imaginaire image
usage usager
usine usage
usure usager
user usine
habit habitant
habitat habit
loyer loyal
signe cygne
compte comte
compte conte
content contenu
contenu conteneur
contrat contraste
contrat contre
contrôle contre
énergie énervé
terre territoire
terre terme
terme thermique
transport transparent
transition transit
transition tradition
région régime
régie région
régime régie
royaume royal
roi royal
nature nation
actif action
action acte
acte acteur
actuel acteur
actuel acte
direct direction
directive direction
recteur rectangle
électrique élection
électeur électricité
auteur autre
hauteur auteur
hôte haute
hôtel hôte
moteur mot
mot moto
moteur motif
motiver moteur
facteur facture
facteur fac
lettre letton
chat château
chose choix
choisir chose
chambre chambéry
chasse chance
champ champion
champ champagne
chèque check
site situation
site cité
cité citoyen
citer citoyen
sit site
signature signal
social société
sociologie social
source sourd
sous source
soin soir
sport spore
spectacle spectre
stage station
statut statue
statut statistique
station statistique
salaire salle
salé salaire
avion avis
avoir avoué
avance avant
aire air
aile ail
airelle air
2024 2023
3 33
1,5 15
1,5 1
covid-19 covid-20
jeu jeune
jeudi jeu
juillet juin
jour journal
journée journal
jury juridique
juridique justice
juste justice
just justice
gens gentil
gens genre
général genre
génération genre
générique général
géographie géologie
grand grange
grade grand
gré grève
grève grave
guichet guide
gouverner gouttes
gratuit gratter
usager usage
voir voirie
publication public
élément elle
`

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}

function termsOf(word: string): string[] {
  return analyse(word, 'fr').flatMap(({ parts, whole }) => [...parts, ...(whole ? [whole] : [])])
}

test.each(lines(families))('%s and its forms meet', (first, ...others) => {
  for (const other of others) expect(termsOf(other), other).toEqual(termsOf(first ?? ''))
})

test.each(lines(strangers))('%s is not %s', (one = '', other = '') => {
  expect(termsOf(one)).not.toEqual(termsOf(other))
})

test.each(['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff'])(
  'an invisible character in a word is not of it (%j)',
  (invisible) => {
    const [word] = analyse(`Texte accessi${invisible}bilité`, 'fr').slice(1)
    expect(word?.parts).toEqual(termsOf('accessibilité'))
  },
)
