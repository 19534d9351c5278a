/** The block in the editor: where it will stand, and what can be chosen of it. Works without a build. */
((blocks, { createElement, Fragment }, { PanelBody, SelectControl, Placeholder }, editor) => {
  const words = {
    nl: {
      title: 'Zelftest STEM-academie',
      here: 'Hier komt de zelftest. Bekijk de pagina om hem te zien.',
      theme: 'Kleuren',
      lang: 'Taal',
      mode: 'Waar',
      storage: 'Bewaren',
      asPage: 'zoals de pagina',
      light: 'licht',
      dark: 'donker',
      auto: 'zoals het toestel',
      inline: 'in de pagina',
      launcher: 'achter een knop die zweeft',
      off: 'niets',
      session: 'in het tabblad, tot het dicht is',
      local: 'op het toestel, als de bezoeker dat wil',
    },
    en: {
      title: 'STEM academy self-test',
      here: 'The self-test will be here. View the page to see it.',
      theme: 'Colours',
      lang: 'Language',
      mode: 'Where',
      storage: 'Keeping',
      asPage: 'as the page',
      light: 'light',
      dark: 'dark',
      auto: 'as the device',
      inline: 'in the page',
      launcher: 'behind a button that floats',
      off: 'nothing',
      session: 'in the tab, until it is closed',
      local: 'on the device, if the visitor wants that',
    },
    fr: {
      title: 'Autotest académie STEM',
      here: 'L’autotest sera ici. Affichez la page pour le voir.',
      theme: 'Couleurs',
      lang: 'Langue',
      mode: 'Où',
      storage: 'Conserver',
      asPage: 'comme la page',
      light: 'clair',
      dark: 'foncé',
      auto: 'comme l’appareil',
      inline: 'dans la page',
      launcher: 'derrière un bouton flottant',
      off: 'rien',
      session: 'dans l’onglet, jusqu’à sa fermeture',
      local: 'sur l’appareil, si le visiteur le veut',
    },
    de: {
      title: 'Selbsttest STEM-Akademie',
      here: 'Hier steht später der Selbsttest. Rufen Sie die Seite auf, um ihn zu sehen.',
      theme: 'Farben',
      lang: 'Sprache',
      mode: 'Wo',
      storage: 'Aufbewahren',
      asPage: 'wie die Seite',
      light: 'hell',
      dark: 'dunkel',
      auto: 'wie das Gerät',
      inline: 'in der Seite',
      launcher: 'hinter einer schwebenden Schaltfläche',
      off: 'nichts',
      session: 'im Tab, bis er geschlossen wird',
      local: 'auf dem Gerät, wenn der Besucher das will',
    },
  };
  const say = words[document.documentElement.lang.slice(0, 2)] ?? words.en;

  /** What can be chosen of each attribute; the first is what it is without. */
  const choices = {
    lang: [
      ['', say.asPage],
      ['nl', 'Nederlands'],
      ['fr', 'Français'],
      ['de', 'Deutsch'],
      ['en', 'English'],
    ],
    theme: [
      ['', say.light],
      ['dark', say.dark],
      ['auto', say.auto],
    ],
    mode: [
      ['', say.inline],
      ['launcher', say.launcher],
    ],
    storage: [
      ['', say.off],
      ['session', say.session],
      ['local', say.local],
    ],
  };

  function Edit({ attributes, setAttributes }) {
    const controls = Object.entries(choices).map(([name, options]) =>
      createElement(SelectControl, {
        key: name,
        label: say[name],
        value: attributes[name] ?? '',
        options: options.map(([value, label]) => ({ value, label })),
        onChange: (value) => setAttributes({ [name]: value || undefined }),
      }),
    );
    return createElement(
      Fragment,
      null,
      createElement(
        editor.InspectorControls,
        null,
        createElement(PanelBody, { title: say.title }, controls),
      ),
      createElement(
        'div',
        editor.useBlockProps(),
        createElement(Placeholder, {
          icon: 'welcome-learn-more',
          label: say.title,
          instructions: say.here,
        }),
      ),
    );
  }

  // The page is made on the server.
  blocks.registerBlockType('stem-check/self-test', {
    title: say.title,
    edit: Edit,
    save: () => null,
  });
})(wp.blocks, wp.element, wp.components, wp.blockEditor);
