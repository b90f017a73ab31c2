package dev.etude.sandbox.command

import java.nio.file.Files
import java.nio.file.Path
import spock.lang.Specification
import spock.lang.TempDir

/** What a work folder keeps in. */
class FenceSpec extends Specification {

  @TempDir
  Path folder

  Path work
  Fence fence

  def setup() {
    work = Files.createDirectories(folder.resolve('work'))
    Files.createDirectories(work.resolve('sub'))
    Files.writeString(work.resolve('file'), 'x')
    Files.writeString(folder.resolve('secret'), 'x')
    Files.createSymbolicLink(work.resolve('out'), folder.resolve('secret'))
    Files.createSymbolicLink(work.resolve('up'), Path.of('..'))
    Files.createSymbolicLink(work.resolve('etc'), Path.of('/etc'))
    Files.createSymbolicLink(work.resolve('dangling'), folder.resolve('not_yet'))
    Files.createSymbolicLink(work.resolve('deeper'), Path.of('etc/not_yet'))
    Files.createSymbolicLink(work.resolve('circle'), Path.of('circle'))
    Files.createSymbolicLink(work.resolve('within'), Path.of('sub'))
    fence = new Fence(work, [Path.of('/usr/share')])
  }

  def "`#word` leads out"() {
    expect:
    fence.leadingOut(Command.of('cat', 'file', word), work, false) == Optional.of(word)

    where:
    word << ['/etc/passwd', '../secret', 'sub/../../secret', 'out', './out', 'up/secret', 'etc/passwd',
      'dangling', 'deeper', 'circle', '--file=/etc/passwd', 'if=/etc/passwd', '-I/etc', '--file=out',
      'within/../../secret', '/', '/new_folder_of_mine']
  }

  def "`#word` does not"() {
    expect:
    fence.leadingOut(Command.of('cat', word), work, false).empty

    where:
    word << ['file', 'sub', 'not_there', 'sub/x', 'within', 'within/x', 'sub/..', '.', 's/a/b/', '-rf',
      '--name=x', '/dev/null', '/usr/share/dict/words', 'a=b', '', '-', 'http://host/path', '*.py']
  }

  def "where nothing else can be reached, a word that names nothing is a pattern"() {
    expect:
    fence.leadingOut(Command.of('sed', '/begin/d'), work, true).empty
    fence.leadingOut(Command.of('sed', '/begin/d'), work, false).present
    fence.leadingOut(Command.of('cat', '/etc/passwd'), work, true).present
    fence.leadingOut(Command.of('cat', 'out'), work, true).present
  }

  def "a command runs in a folder within: #place"() {
    expect:
    fence.folder(new Command(['ls'], Path.of(place))).present == answer

    where:
    place     || answer
    ''        || true
    'sub'     || true
    'within'  || true
    'file'    || false
    'nowhere' || false
    'up'      || false
    '..'      || false
    '/etc'    || false
  }

  def "the fence is the real folder, by whatever name"() {
    given:
    Files.createSymbolicLink(folder.resolve('alias'), work)

    expect:
    new Fence(folder.resolve('alias'), []).holds(work.resolve('x'))
    !new Fence(folder.resolve('alias'), []).holds(folder.resolve('x'))
  }
}
