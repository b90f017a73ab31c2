package dev.etude.runtime.cli

import spock.lang.Specification
import spock.lang.TempDir
import tools.jackson.databind.json.JsonMapper

import java.nio.file.Files
import java.nio.file.Path

import static dev.etude.runtime.cli.CommandLine.etude

/** {@code etude lab}, from the command line to its table and files. */
class LabSpec extends Specification {

  @TempDir
  Path folder

  def "every shipped strategy is compared, and the table is sorted"() {
    when:
    def lab = etude('lab', '--seeds', 2, '--tasks', 300)

    then:
    lab.exit == 0
    lab.err == ''
    def lines = lab.out.readLines()
    lines[0] ==~ /default: \d+ pairings, 3 learners, 2 seeds, at most 300 tasks/
    def rows = lines.findAll { it =~ / \d+\/6 / }
    rows.size() == trainers().size()
    rows.collect { it.trim().split(/\s+/)[0] }.toSet() == trainers().toSet()
    def tasks = rows.collect { it.trim().split(/\s+/)[2].replace('>', '') as int }
    tasks == tasks.toSorted()
  }

  def "files are written where they are wanted"() {
    when:
    def lab = etude('lab', '--strategy', 'frontier:steep', '--learners', 'forgetful', '--seeds', 1,
        '--tasks', 50, '--out', folder.resolve('made/anew'))

    then:
    lab.exit == 0
    lab.out.contains("files in ${folder.resolve('made/anew')}: ")
    Files.readAllLines(folder.resolve('made/anew/runs.csv'))[1] =~
        /^frontier,steep,crammer,1,50,false,/
    ['learning.png', 'learning.svg', 'difficulty.png', 'difficulty.svg', 'figures.csv',
     'figures.json'].every { Files.size(folder.resolve('made/anew').resolve(it)) > 100 }
  }

  def "a folder that cannot be made is refused before anything is played"() {
    when:
    def lab = etude('lab', '--strategy', 'uniform:uniform', '--out',
        Files.writeString(folder.resolve('file'), 'x').resolve('made'))

    then:
    [lab.exit, lab.out] == [2, '']
    lab.err == "${folder.resolve('file/made')}  cannot be written: FileSystemException; " +
        'name another folder with --out\n'
  }

  def "files that cannot be written do not hide the table"() {
    given:
    Files.createDirectory(folder.resolve('figures.csv'))

    when:
    def lab = etude('lab', '--strategy', 'uniform:uniform', '--seeds', 1, '--tasks', 20, '--out', folder)

    then:
    lab.exit == 2
    lab.out =~ /uniform +uniform +/
    lab.err.startsWith("$folder  cannot be written: ")
  }

  def "as JSON it is one object and nothing else"() {
    when:
    def lab = etude('lab', '--strategy', 'round_robin:all', '--seeds', 2, '--tasks', 20, '--json')
    def json = new JsonMapper().readValue(lab.out, Map)

    then:
    lab.exit == 0
    json.set == 'default'
    json.figures*.strategy.toSet() == ['round_robin'] as Set
    json.figures*.curve.toSet().containsAll(['gentle', 'steep'])
    json.figures.every { it.tasks.value == 20 && it.runs == 6 }
  }

  def "a second time it says the same"() {
    given:
    def words = ['lab', '--strategy', 'frontier', '--strategy', 'steady_climb:steep', '--seeds', 3,
                 '--json'] as Object[]

    expect:
    etude(words).out == etude(words).out
  }

  def "a script and learners of one's own are played by their paths"() {
    given:
    def mine = Files.writeString(folder.resolve('mine.groovy'), 'strategy { practice weakest }')
    def learners = Files.writeString(folder.resolve('us.yaml'),
        'skills: [{ name: juggling }]\nlearners: [{ name: clown }]\n')

    when:
    def lab = etude('lab', '--strategy', "$mine:steep", '--learners', learners, '--seeds', 2)

    then:
    lab.exit == 0
    lab.out.startsWith('us: 1 pairings, 1 learners, 2 seeds, at most 2000 tasks')
    lab.out =~ /mine +steep +\d+/
  }

  def "what is wrong with `#words` is told in one message"() {
    when:
    def lab = etude(*(['lab'] + words))

    then:
    lab.exit == 2
    lab.out == ''
    lab.err == message + '\n'

    where:
    words                          || message
    ['--seeds', 0]                 || '--seeds must be in 1 to 1000, was 0'
    ['--tasks', 0]                 || '--tasks must be in 1 to 1000000, was 0'
    ['--learners', 'deep_chian']   || '`deep_chian` is not a learner set; did you mean `deep_chain`?'
    ['--learners', 'xyz']          || '`xyz` is not a learner set; there are deep_chain, default, forgetful, guessers, unequal'
    ['--learners', 'no/such.yaml'] || 'no/such.yaml  does not exist; name a learner set file, such as missions/learners/default.yaml'
    ['--strategy', 'frontir']      || 'strategy/frontir  `frontir` is not a strategy script; did you mean `frontier`?'
    ['--strategy', 'frontier:gen'] || 'curve/gen  `gen` is not a curve script; ' + curves()
  }

  def "a strategy that fails while it is played is named, with its line"() {
    given:
    def bad = Files.writeString(folder.resolve('bad.groovy'), '''\
        strategy {
          next { profile, random ->
            practice profile.skills[profile.cycle > 3 ? 99 : 0]
          }
        }
        '''.stripIndent())

    when:
    def lab = etude('lab', '--strategy', bad, '--seeds', 2)

    then:
    lab.exit == 1
    lab.err.startsWith("$bad:3  `practice` takes a skill, it was given nothing")
  }

  private static String curves() {
    'there are ' + names('curves').join(', ')
  }

  private static List<String> trainers() {
    names('trainers')
  }

  private static List<String> names(String kind) {
    Path.of(System.getProperty('etude.home'), 'strategies', kind).toFile().list().toList()
        .findAll { it.endsWith('.groovy') }*.replace('.groovy', '').toSorted()
  }
}
