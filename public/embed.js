/* Detention Trends: embeds as high as their content, and <detention-chart>. It asks for nothing and keeps nothing. CC0. */
(() => {
  const script = document.currentScript;
  if (!script || !script.src) return;
  const root = new URL('.', script.src).href;
  const { origin } = new URL(root);
  const known = Symbol.for('detention-trends ' + root);
  if (window[known]) return;
  /** Frames that stand in a shadow tree, where no selector finds them. */
  const framed = new Set();
  window[known] = true;

  const isHeight = (height) => Number.isFinite(height) && height >= 50 && height <= 20000;

  /** Of our origin; a frame in a sandbox has none, and says "null". */
  const isOurs = (frame, from) =>
    from === origin || (from === 'null' && (self.origin === 'null' || frame.hasAttribute('sandbox')));

  addEventListener('message', ({ data, source, origin: from }) => {
    if (!source || !data || data.type !== 'detention-trends:height' || !isHeight(data.height)) return;
    for (const frame of [...document.querySelectorAll('iframe[data-detention-trends]'), ...framed])
      if (frame.contentWindow === source && frame.src.startsWith(root) && isOurs(frame, from))
        frame.style.height = data.height + 'px';
  });

  // an embed that a reader has seen before may stand, and have told its height, before this script is here
  for (const frame of document.querySelectorAll('iframe[data-detention-trends]'))
    if (frame.src.startsWith(root)) frame.contentWindow?.postMessage({ type: 'detention-trends:ask' }, '*');

  const name = 'detention-chart';
  if (customElements.get(name)) return;

  const read = (host, key, form) => {
    const value = (host.getAttribute(key) || '').trim();
    return form.test(value) ? value : '';
  };

  /** The address of the embed; null for a chart that cannot be one. */
  function address(host) {
    const chart = read(host, 'chart', /^[a-z][a-z-]{1,40}$/);
    if (!chart) return null;
    const query = new URLSearchParams(read(host, 'query', /^[^<>"#]{1,1000}$/));
    const countries = read(host, 'countries', /^[A-Za-z]{3,5}(\s*,\s*[A-Za-z]{3,5})*$/);
    if (countries) query.set('countries', countries.replace(/\s/g, '').toUpperCase());
    for (const [key, form] of [
      ['theme', /^(light|dark)$/],
      ['lang', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/],
    ]) {
      const value = read(host, key, form);
      if (value) query.set(key, value);
    }
    const version = read(host, 'version', /^\d{4}-\d\d-\d\d-[0-9a-f]{8,64}$/);
    const text = query.toString().replace(/%2C/g, ',');
    return root + (version && 'v/' + version + '/') + 'embed/' + chart + '/' + (text && '?' + text);
  }

  class DetentionChart extends HTMLElement {
    static observedAttributes = ['chart', 'countries', 'query', 'theme', 'version', 'lang', 'title'];
    #frame = null;

    connectedCallback() {
      this.#show();
    }

    disconnectedCallback() {
      framed.delete(this.#frame);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    /** Without a chart that can be shown, what stands in the element stays to be seen. */
    #show() {
      const src = address(this);
      const shadow = this.shadowRoot || this.attachShadow({ mode: 'open' });
      framed.delete(this.#frame);
      if (!src) {
        this.#frame = null;
        shadow.replaceChildren(document.createElement('slot'));
        return;
      }
      const frame = this.#frame || document.createElement('iframe');
      if (frame.src !== src) frame.src = src;
      frame.title = this.getAttribute('title') || 'Detention Trends: ' + this.getAttribute('chart');
      frame.loading = 'lazy';
      if (!this.#frame) frame.style.cssText = 'display:block;width:100%;height:640px;border:0';
      this.#frame = frame;
      framed.add(frame);
      if (!frame.isConnected) shadow.replaceChildren(frame);
    }
  }

  customElements.define(name, DetentionChart);
})();
