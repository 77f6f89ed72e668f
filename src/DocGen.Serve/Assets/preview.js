// Reloads the page when it has changed, and shows what is wrong with it over the last good page.
(() => {
  const own = new URL(document.currentScript.src);
  const version = own.searchParams.get('version');
  const site = own.searchParams.get('site');
  let overlay = null;

  const show = problems => {
    hide();
    overlay = document.createElement('aside');
    overlay.className = 'docgen-problems';
    overlay.setAttribute('role', 'alert');
    const heading = document.createElement('h2');
    heading.textContent = problems.length === 1 ? '1 problem' : problems.length + ' problems';
    const list = document.createElement('ol');
    for (const problem of problems) {
      const item = document.createElement('li');
      item.className = problem.severity;
      const place = document.createElement('code');
      place.textContent = problem.path ? problem.path + (problem.line ? ':' + problem.line + ':' + problem.column : '') : 'docgen';
      const message = document.createElement('p');
      message.textContent = problem.id + ': ' + problem.message;
      item.append(place, message);
      list.append(item);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', 'Close');
    close.addEventListener('click', hide);
    overlay.append(close, heading, list);
    document.body.append(overlay);
  };

  const hide = () => {
    overlay?.remove();
    overlay = null;
  };

  // A browser has few connections to a server for all its windows, so only those that are looked at have one.
  let events = null;
  const follow = () => {
    if (events || document.hidden) return;
    events = new EventSource('/_docgen/events?' + new URLSearchParams({ token: own.searchParams.get('token'), page: location.pathname }));
    events.addEventListener('state', event => {
      const state = JSON.parse(event.data);
      // What a search has downloaded is not mixed with what it downloads of another site.
      if (state.version !== version || (window.docgenSearch && String(state.site) !== site)) location.reload();
      else if (state.problems.length > 0) show(state.problems);
      else hide();
    });
    // The browser comes back by itself, unless it is refused: the preview was started again, and a page of the new one knows what to ask with.
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) setTimeout(again, 1000);
    });
  };
  const leave = () => {
    events?.close();
    events = null;
  };
  const again = () => fetch(location.href, { method: 'HEAD' }).then(() => location.reload(), () => setTimeout(again, 1000));

  document.addEventListener('visibilitychange', () => document.hidden ? leave() : follow());
  addEventListener('pagehide', leave);
  addEventListener('pageshow', follow);
  follow();
})();
