/** The whole script of the inspector: buttons that use the controls, and a page that keeps itself up to date. */
export const script = `
const said = document.getElementById('said');
const live = document.getElementById('live');
// Takes the focus when what had it is gone: a keyboard must not start again from the top.
const content = () => document.getElementById('content');
const regions = ['breaches', 'clock', 'tabs', 'content'];

async function control(path, body) {
  const headers = { 'content-type': 'application/json', 'x-emulator-world': document.body.dataset.world };
  const response = await fetch('/_emulator' + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error((await response.json()).error);
}

async function perform(element, path, body) {
  // Not disabled, which would take the focus away.
  if (element.ariaBusy) return;
  element.ariaBusy = 'true';
  said.textContent = 'Working …';
  try {
    await control(path, body);
    said.textContent = element.dataset.done || 'Done.';
  } catch (error) {
    said.textContent = error.message;
  }
  element.removeAttribute('aria-busy');
  await refresh();
}

async function refresh() {
  const response = await fetch(location.href).catch(() => undefined);
  if (!response) return void (said.textContent = 'The emulator does not answer.');
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const focused = document.activeElement && document.activeElement.id;
  for (const id of regions) {
    const [old, fresh] = [document.getElementById(id), next.getElementById(id)];
    if (!old || !fresh) continue;
    for (const { id } of old.querySelectorAll('details[open]'))
      if (next.getElementById(id)) next.getElementById(id).open = true;
    if (old.outerHTML !== fresh.outerHTML) old.replaceWith(fresh);
  }
  if (focused && document.activeElement.id !== focused) (document.getElementById(focused) || content()).focus({ preventScroll: true });
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-path]');
  if (button) void perform(button, button.dataset.path, JSON.parse(button.dataset.body || '{}'));
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const seconds = Number(new FormData(event.target).get('seconds'));
  void perform(event.submitter, '/clock/advance', { milliseconds: Math.round(seconds * 1000) });
});

setInterval(() => {
  if (live.checked && !document.hidden && getSelection().isCollapsed) void refresh();
}, 2000);
`;
