package dev.etude.dsl.reference

import dev.etude.dsl.internal.Vocabulary
import groovy.lang.Closure
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.lang.reflect.Parameter
import java.lang.reflect.Type

/**
 * One word or fact that scripts may say.
 *
 * @param name as examples call it
 * @param signature as an author writes it
 * @param takes what each capital letter word of the signature stands for
 * @param gives what it is, for a fact, or empty
 */
record Word(String name, String signature, String text, List<String> takes, String gives) {

  /** The words a type declares, in the order of its source. */
  static List<Word> of(Class<?> type, WordDocs docs) {
    if (type.record) {
      def about = docs.type(type)
      return type.recordComponents.collect {
        new Word(it.name, it.name, sentence(about.tags[it.name]), [], noun(it.type))
      }
    }
    type.declaredMethods.findAll { Modifier.isPublic(it.modifiers) && !it.synthetic }
      .sort { docs.place(type, it.name, it.parameterCount) }
      .collect { of(it, docs.method(type, it.name, it.parameterCount)) }
  }

  private static Word of(Method method, WordDocs.Doc doc) {
    def parameters = method.parameters.toList()
    boolean alone = parameters.size() == (added(method) ? 1 : 0)
    def fact = alone && method.name ==~ /(get|is)[A-Z]\w*/
      ? method.name.replaceFirst('get|is', '').uncapitalize()
      : null
    def self = added(method) ? parameters.removeFirst().type : null
    def block = parameters && parameters.last().type == Closure ? parameters.removeLast() : null
    def names = parameters.collect { shown(it.name) + (it.varArgs ? '...' : '') }
    String plain = fact ?: said(method, names, block != null)
    def operator = [multiply: '*', div: '/'][method.name]
    String name = self == null ? plain
      : operator ? "${shown(subject(self))} $operator ${names.first()}" as String
      : "${shown(subject(self))}.$plain" as String
    def shape = block == null ? '' : " { ${inside(block, doc)} }"
    new Word(command(method) ? method.name : name, name + shape + after(method),
      parameters.inject(doc.text) { text, it -> text.replace("`$it.name`", "`${shown(it.name)}`") },
      parameters.collect { takes(it, doc) }, command(method) ? '' : noun(method.genericReturnType))
  }

  /** Commands go without parentheses, unless a block follows what they are given. */
  private static String said(Method method, List<String> names, boolean block) {
    def all = names.join(', ')
    if (block) {
      return names ? "$method.name($all)" : method.name
    }
    command(method) ? "$method.name $all" : "$method.name($all)"
  }

  private static boolean command(Method method) {
    method.returnType == void || method.returnType.simpleName in ['When', 'Decision']
  }

  private static boolean added(Method method) {
    Modifier.isStatic(method.modifiers)
  }

  private static String after(Method method) {
    method.returnType.simpleName == 'When' ? ' when { CONDITION }' : ''
  }

  /** What stands in the block, as its {@code @param} says where it is no condition. */
  private static String inside(Parameter block, WordDocs.Doc doc) {
    def said = doc.tags[block.name]
    if (said) {
      return said.replaceFirst(/^`\{ (.+) }`$/, '$1')
    }
    assert block.parameterizedType.typeName == 'groovy.lang.Closure<java.lang.Boolean>',
      "say what stands in `$block.name` of $block.declaringExecutable: @param $block.name {@code { ... }}"
    'CONDITION'
  }

  private static String takes(Parameter parameter, WordDocs.Doc doc) {
    def said = doc.tags[parameter.name]
    "`${shown(parameter.name)}`: ${noun(parameter.parameterizedType)}${said ? ", $said" : ''}"
  }

  private static String shown(String name) {
    name.replaceAll(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase(Locale.ROOT)
  }

  private static String subject(Class<?> type) {
    [Number: 'number', Iterable: 'list', Duration: 'duration'][type.simpleName]
  }

  private static String noun(Type type) {
    def name = type.typeName.replace('[]', '')
    name ==~ /[A-Z]/ ? 'one of them' : Vocabulary.type(name)
  }

  private static String sentence(String text) {
    text ? text.capitalize() + (text.endsWith('.') ? '' : '.') : ''
  }
}
