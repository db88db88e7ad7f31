// @ts-check
// Importing a module of calma must do nothing: no listener, no state, not even an empty Map. Then
// a bundler drops what is not used, it loads where there is no DOM, and two instances share nothing.
// A whitelist, because effects have more forms than constants do.

/** @type {import('eslint').Rule.RuleModule} */
export const noTopLevelEffectsRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      effect:
        'This runs when the module is imported. Move it into a function; state belongs to the instance.',
      variable: 'A `let` at the top is state that all instances share. Keep it in the instance.',
    },
  },
  create(context) {
    return {
      Program({ body }) {
        for (const statement of body) checkStatement(statement)
      },
    }

    /** @param {any} node */
    function checkStatement(node) {
      switch (node.type) {
        case 'ImportDeclaration':
        case 'ExportAllDeclaration':
        case 'FunctionDeclaration':
        case 'TSDeclareFunction':
        case 'TSInterfaceDeclaration':
        case 'TSTypeAliasDeclaration':
          return
        case 'ExportNamedDeclaration':
          if (node.declaration) checkStatement(node.declaration)
          return
        case 'VariableDeclaration':
          if (node.declare) return
          if (node.kind !== 'const') context.report({ node, messageId: 'variable' })
          for (const { init } of node.declarations) check(init)
          return
        case 'ClassDeclaration':
          checkClass(node)
          return
        default:
          context.report({ node, messageId: 'effect' })
      }
    }

    /** @param {any} node */
    function checkClass(node) {
      check(node.superClass)
      for (const member of node.body.body) {
        if (member.type === 'StaticBlock') context.report({ node: member, messageId: 'effect' })
        if (member.computed) check(member.key)
        if (member.static && member.type === 'PropertyDefinition') check(member.value)
      }
    }

    /** @param {any} node */
    function check(node) {
      if (!isConstant(node)) context.report({ node, messageId: 'effect' })
      if (node?.type === 'ClassExpression') checkClass(node)
    }
  },
}

/**
 * Can it be evaluated anywhere, any number of times, and nobody would notice? Spread and filled
 * templates would do, but bundlers do not believe it (they may call an iterator or a toString) and
 * keep the line in every page.
 * @param {any} node
 * @returns {boolean}
 */
function isConstant(node) {
  if (node == null) return true
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return true
    case 'TemplateLiteral':
      return node.expressions.length === 0
    case 'ArrayExpression':
      return node.elements.every(isConstant)
    case 'ObjectExpression':
      return node.properties.every(
        (/** @type {any} */ property) =>
          property.type === 'Property' &&
          (!property.computed || isConstant(property.key)) &&
          isConstant(property.value),
      )
    case 'UnaryExpression':
      return node.operator !== 'delete' && isConstant(node.argument)
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isConstant(node.left) && isConstant(node.right)
    case 'ConditionalExpression':
      return isConstant(node.test) && isConstant(node.consequent) && isConstant(node.alternate)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return isConstant(node.expression)
    case 'MemberExpression':
      // Math.PI, Number.MAX_SAFE_INTEGER; anything else may be a getter.
      return (
        node.object.type === 'Identifier' && /^(Math|Number)$/.test(node.object.name) && !node.computed
      )
    case 'CallExpression':
      return (
        node.callee.type === 'MemberExpression' &&
        node.callee.object.name === 'Object' &&
        node.callee.property.name === 'freeze' &&
        node.arguments.every(isConstant)
      )
    default:
      return false
  }
}
