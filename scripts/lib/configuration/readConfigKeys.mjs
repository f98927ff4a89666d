import typescript from 'typescript';

const { SyntaxKind } = typescript;

/**
 * @typedef {object} ConfigKey
 * @property {string} path such as `datamap.warehouses.<id>.title`
 * @property {string | undefined} type as a person writes a value; undefined for a group of keys
 * @property {boolean} required
 * @property {string} text what the doc comment says
 * @property {string | undefined} visibility `frontend`, `backend` or `secret`
 */

/** What a value of a type that Backstage declares looks like. */
const TYPE_NAMES = {
  HumanDuration: 'duration',
  SchedulerServiceTaskScheduleDefinitionConfig: 'schedule',
};

/**
 * The keys that a package's config.d.ts declares, in its order.
 *
 * @param {string} source
 * @returns {ConfigKey[]}
 * @throws Error if there is no interface `Config`
 */
export function readConfigKeys(source) {
  const file = typescript.createSourceFile(
    'config.d.ts',
    source,
    typescript.ScriptTarget.Latest,
    true,
  );
  const config = file.statements.find(
    node =>
      typescript.isInterfaceDeclaration(node) && node.name.text === 'Config',
  );
  if (!config) {
    throw new Error("There is no interface 'Config'.");
  }
  return keysOf(config.members, '');
}

function keysOf(members, parent) {
  return members.flatMap(member => {
    const path = [parent, nameOf(member)].filter(Boolean).join('.');
    const { node, suffix } = withoutArray(member.type);
    const inner = groupsIn(node).flatMap(group =>
      keysOf(group.members, `${path}${suffix}`),
    );
    const own = {
      path,
      type: typeText(member.type),
      required:
        !member.questionToken &&
        !typescript.isIndexSignatureDeclaration(member),
      ...docsOf(member),
    };
    const tells = own.text !== '' || own.type !== undefined;
    return tells ? [own, ...inner] : inner;
  });
}

function nameOf(member) {
  return typescript.isIndexSignatureDeclaration(member)
    ? `<${member.parameters[0].name.text}>`
    : member.name.text;
}

/** The element of `Array<…>`; `owners[]` holds the keys of one element. */
function withoutArray(node) {
  const isArray =
    typescript.isTypeReferenceNode(node) && node.typeName.text === 'Array';
  return isArray
    ? { node: node.typeArguments[0], suffix: '[]' }
    : { node, suffix: '' };
}

function groupsIn(node) {
  const parts = typescript.isUnionTypeNode(node) ? [...node.types] : [node];
  return parts.filter(part => typescript.isTypeLiteralNode(part));
}

/** Undefined for what holds nothing but further keys. */
function typeText(node) {
  if (typescript.isUnionTypeNode(node)) {
    const texts = new Set(node.types.map(typeText).filter(Boolean));
    return texts.has('duration') ? 'duration' : [...texts].join(' or ');
  }
  if (typescript.isTypeLiteralNode(node)) {
    return undefined;
  }
  if (typescript.isArrayTypeNode(node)) {
    return `list of ${typeText(node.elementType)}`;
  }
  if (typescript.isTypeReferenceNode(node)) {
    const name = node.typeName.text;
    return name === 'Array' ? 'list' : TYPE_NAMES[name] ?? name;
  }
  return node.kind === SyntaxKind.LiteralType
    ? `\`${node.getText().replaceAll("'", '')}\``
    : node.getText();
}

function docsOf(member) {
  const [comment] = typescript.getJSDocCommentsAndTags(member);
  const visibility = typescript
    .getJSDocTags(member)
    .find(({ tagName }) => /visibility$/i.test(tagName.text));
  return {
    text: (typescript.getTextOfJSDocComment(comment?.comment) ?? '')
      .replace(/\s*\n\s*\n\s*/g, '\n\n')
      .replace(/(?<!\n)\n(?!\n)/g, ' ')
      .trim(),
    visibility: visibility?.comment,
  };
}
