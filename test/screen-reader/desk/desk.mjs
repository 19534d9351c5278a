import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const voice = fileURLToPath(new URL('say.sh', import.meta.url));

/** The bus that assistive software listens on; distributions keep it in different places. */
const accessibilityBus = [
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/lib/at-spi2-core/at-spi-bus-launcher',
].find((path) => existsSync(path));

const programs = ['Xvfb', 'dbus-daemon', 'openbox', 'speech-dispatcher', 'orca', 'xdotool'];

/** @type {Readonly<Record<string, readonly string[]>>} */
const browsers = { firefox: ['firefox-esr', 'firefox'], chromium: ['chromium', 'google-chrome'] };

/** @param {string} name */
const isThere = (name) => spawnSync('which', [name]).status === 0;

/**
 * What is missing to walk in this browser.
 *
 * @param {string} browser
 */
export function missingFor(browser) {
  const missing = programs.filter((name) => !isThere(name));
  if (!accessibilityBus) missing.push('at-spi-bus-launcher');
  if (!browsers[browser]?.some(isThere)) missing.push(browser);
  // That of somebody who works here is left alone: two do not go together.
  if (spawnSync('pgrep', ['-x', 'orca']).status === 0) missing.push('Orca that is free');
  return missing;
}

/**
 * A desk of its own for one walk: a screen that nobody sees, a session, Orca with a voice that writes, and a browser.
 *
 * @param {string} browser
 * @param {string} address
 */
export async function setUpDesk(browser, address) {
  const folder = mkdtempSync(join(tmpdir(), 'screen-reader-'));
  const spoken = join(folder, 'spoken');
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /** @type {NodeJS.ProcessEnv} */
  const own = {
    PATH: env.PATH,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    LC_ALL: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    SPOKEN: spoken,
  };
  /**
   * @param {string} program
   * @param {readonly string[]} args
   * @param {import('node:child_process').StdioOptions} stdio
   */
  const start = (program, args, stdio = 'ignore') => {
    const child = spawn(program, args, { env: own, cwd: folder, stdio });
    started.push(child);
    return child;
  };
  /**
   * The first line that a program writes, which tells where it can be reached.
   *
   * @param {import('node:child_process').ChildProcess} child
   */
  const firstLine = async ({ stdout }) => {
    if (!stdout) return '';
    const [data] = await once(stdout, 'data');
    return String(data).trim();
  };
  const leave = async () => {
    for (const child of started.reverse()) {
      child.kill();
      await wait(300);
    }
    await wait(1000);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    writeSettings(folder, spoken);
    const screen = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    own.DISPLAY = `:${await firstLine(start('Xvfb', screen, ['ignore', 'pipe', 'ignore']))}`;
    const bus = ['--session', '--nofork', '--print-address'];
    own.DBUS_SESSION_BUS_ADDRESS = await firstLine(
      start('dbus-daemon', bus, ['ignore', 'pipe', 'ignore']),
    );
    start('openbox', []);
    start(accessibilityBus ?? '', ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    await wait(1500);
    start('speech-dispatcher', ['-s', '-t', '0', '-c', 'unix_socket']);
    await wait(2000);
    start('orca', []);
    await wait(6000);
    const program = browsers[browser]?.find(isThere) ?? browser;
    start(program, [
      ...(browser === 'firefox' ? firefoxSwitches(folder) : chromiumSwitches(folder)),
      address,
    ]);
    await wait(12_000);
  } catch (error) {
    await leave();
    throw error;
  }

  return {
    leave,
    /** @param {string[]} args */
    type: (...args) => void spawnSync('xdotool', args, { env: own }),
    /** What was said since the desk was set up, a line for each time: SAY with the words, END or CUT when that was over. */
    spoken: () => readFileSync(spoken, 'utf8').split('\n').filter(Boolean),
  };
}

/**
 * @param {string} folder
 * @param {string} spoken
 */
function writeSettings(folder, spoken) {
  writeFileSync(spoken, '');
  // Speech wants a sound card; this is none.
  writeFileSync(
    join(folder, '.asoundrc'),
    'pcm.!default { type null }\nctl.!default { type null }\n',
  );
  const speech = join(folder, 'config', 'speech-dispatcher');
  mkdirSync(join(speech, 'modules'), { recursive: true });
  mkdirSync(join(folder, 'speech-dispatcher'));
  mkdirSync(join(folder, 'data', 'orca'), { recursive: true });
  writeFileSync(
    join(speech, 'speechd.conf'),
    `LogLevel 1
LogDir "${folder}/speech-dispatcher"
DefaultRate 0
DefaultVolume 100
DefaultLanguage "nl"
AddModule "written" "sd_generic" "written.conf"
AudioOutputMethod "alsa"
DefaultModule written
Timeout 0
`,
  );
  writeFileSync(
    join(speech, 'modules', 'written.conf'),
    `Debug 0
GenericExecuteSynth "printf %s \\'$DATA\\' | SPOKEN=${spoken} bash ${voice}"
GenericMaxChunkLength 100000
GenericRateAdd 1
GenericPitchAdd 1
GenericRateMultiply 1
GenericPitchMultiply 1000
GenericLanguage "nl" "nl" "utf-8"
GenericLanguage "en" "en" "utf-8"
AddVoice "nl" "MALE1" "written"
AddVoice "en" "MALE1" "written"
`,
  );
  const wanted = {
    enableKeyEcho: false,
    enableMnemonicSpeaking: false,
    enablePositionSpeaking: true,
    enableBraille: false,
    enableSound: false,
    sayAllOnLoad: false,
  };
  const profile = ['Default', 'default'];
  writeFileSync(
    join(folder, 'data', 'orca', 'user-settings.conf'),
    JSON.stringify({
      general: { ...wanted, startingProfile: profile },
      profiles: { default: { ...wanted, profile } },
      pronunciations: {},
      keybindings: {},
    }),
  );
}

/** @param {string} folder */
function firefoxSwitches(folder) {
  const profile = join(folder, 'firefox');
  mkdirSync(profile);
  /** No page of welcome, no bars: they take the focus. */
  const preferences = {
    'accessibility.force_disabled': -1,
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.firstRunURL': '',
    'termsofuse.acceptedVersion': 999,
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'intl.accept_languages': 'nl,en',
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(''),
  );
  return ['--no-remote', '--profile', profile, '--new-window'];
}

/** @param {string} folder */
const chromiumSwitches = (folder) => [
  '--no-sandbox',
  // Without these two their bars take the focus.
  '--test-type',
  '--disable-features=Translate',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-renderer-accessibility',
  `--user-data-dir=${join(folder, 'chromium')}`,
  '--window-size=1280,880',
  '--window-position=0,0',
];
