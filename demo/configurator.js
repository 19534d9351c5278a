const form = document.getElementById('choices');
const widget = document.querySelector('stem-check');
const attributes = [
  'lang',
  'mode',
  'expand',
  'theme',
  'rule-set',
  'rule-set-src',
  'heading-level',
  'storage',
  'history',
];
/** Where the lookup fails the code is shown without hashes. */
const hashes = await fetch('../integrity.json').then(
  (response) => (response.ok ? response.json() : {}),
  () => ({}),
);

function chosen() {
  const { rules, ...given } = Object.fromEntries(new FormData(form));
  return {
    ...given,
    'rule-set': rules === 'own' ? '' : rules,
    'rule-set-src': rules === 'own' ? given['rule-set-src'] : '',
  };
}

function show() {
  const choices = chosen();
  for (const name of attributes) {
    // The heading of this page's own section comes before the example.
    const value = name === 'heading-level' ? '3' : choices[name];
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
  for (const link of document.querySelectorAll('[data-colours]'))
    link.disabled = link.dataset.colours !== choices.colours;
  if (choices.colours === 'own') widget.style.setProperty('--stem-check-accent', choices.colour);
  else widget.style.removeProperty('--stem-check-accent');
  document.getElementById('own-colour').hidden = choices.colours !== 'own';
  document.getElementById('own-rules').hidden = form.elements.rules.value !== 'own';
  document.getElementById('open-line').hidden = choices.mode !== 'dialog';
  document.getElementById('snippet').textContent = snippet(choices);
  document.getElementById('advice').textContent = advice[choices.way];
  document.getElementById('said').textContent = '';
}

async function copy() {
  const said = document.getElementById('said');
  const code = document.getElementById('snippet');
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = 'Gekopieerd.';
  } catch {
    getSelection().selectAllChildren(code);
    said.textContent = 'Kopiëren mag hier niet. De code is geselecteerd: druk op Ctrl+C.';
  }
}

const advice = {
  module: 'Zet de bestanden van de map dist op je site, en dit waar de zelftest moet komen.',
  loader: 'De zelftest wordt pas geladen als hij in beeld komt.',
  placeholder:
    'De lader maakt van deze div een zelftest. Laat je editor de attributen data-stem-check-… toe.',
  frame:
    'De lader geeft het iframe de hoogte die het nodig heeft. Zonder lader kies je zelf een hoogte.',
  npm: 'Na npm install stem-check. Je bundel neemt de bestanden mee.',
};

function snippet(choices) {
  const { way, colours, colour, mode } = choices;
  const body = ways[way](choices);
  const opener = '<button type="button" id="open-stem-check">Doe de zelftest</button>';
  return [
    stylesFor(choices),
    ...(mode === 'dialog' && way !== 'frame' ? [opener] : []),
    body,
    ...(mode === 'dialog' && way !== 'frame'
      ? ['<!-- In een script van je site: -->', openScript]
      : []),
    ...(colours === 'own' && way !== 'frame'
      ? ['<!-- In een stijlblad van je site: -->', `stem-check { --stem-check-accent: ${colour}; }`]
      : []),
  ]
    .filter(Boolean)
    .join('\n');
}

const openScript = `document.getElementById('open-stem-check').addEventListener('click', () => {
  document.querySelector('stem-check').open();
});`;

const ways = {
  module: (choices) =>
    `${script('stem-check.js', choices, ' type="module"')}\n<stem-check${attributesFor(choices)}>\n${fallback}\n</stem-check>`,
  loader: (choices) =>
    `<stem-check${attributesFor(choices)}>\n${fallback}\n</stem-check>\n${script('loader.js', choices, ' async')}`,
  placeholder: (choices) =>
    `<div data-stem-check${attributesFor(choices, 'data-stem-check-')}>\n${fallback}\n</div>\n${script('loader.js', choices, ' async')}`,
  frame: (choices) => {
    // A frame shows the widget and nothing else, with rules of ours, and is as high as what is in it.
    const query = new URLSearchParams(
      given({ ...choices, mode: '', expand: '', 'rule-set-src': '' }),
    )
      .toString()
      .replaceAll('&', '&amp;');
    const src = `${escaped(choices.folder)}embed.html${query && `?${query}`}`;
    return (
      `<iframe data-stem-check src="${src}" title="Zelftest: word ik een STEM-academie?" loading="lazy"\n` +
      '  sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals"></iframe>\n' +
      script('loader.js', choices, ' async')
    );
  },
  npm: (choices) =>
    `import 'stem-check/define';\n\n<!-- in je pagina: -->\n<stem-check${attributesFor(choices)}>\n${fallback}\n</stem-check>`,
};

const fallback =
  '  <p>Voor de zelftest heb je JavaScript nodig. Vraag VLAIO naar de regels van dit jaar.</p>';

function given(choices) {
  return attributes.flatMap((name) => {
    const isDefault = !choices[name] || (name === 'heading-level' && choices[name] === '2');
    return isDefault ? [] : [[name, choices[name]]];
  });
}

const attributesFor = (choices, prefix = '') =>
  given(choices)
    .map(([name, value]) => ` ${prefix}${name}="${escaped(value)}"`)
    .join('');

function script(file, { folder, integrity }, kind) {
  const hash = integrity && hashes[file] ? ` integrity="${hashes[file]}" crossorigin` : '';
  return `<script${kind} src="${escaped(folder)}${file}"${hash}></script>`;
}

function stylesFor({ colours, folder, way }) {
  const isPreset = colours && colours !== 'own' && way !== 'frame';
  return isPreset && `<link rel="stylesheet" href="${escaped(folder)}themes/${colours}.css">`;
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
document.getElementById('open').addEventListener('click', () => widget.open());
document.getElementById('copy').addEventListener('click', copy);
show();
// Until the hashes have come there is no code to copy.
document.getElementById('copy').disabled = false;
