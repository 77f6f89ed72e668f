// Looks words up in the index that the build made of the pages, and loads only the files of it that a query needs. Files come as scripts that
// call docgenSearch(name, data), because a page that is opened from disk can load nothing else.
(() => {
  "use strict";
  const site = new URL("../", document.currentScript.src);
  const language = document.documentElement.lang;
  const folder = new URL(`assets/search/${language}/`, site);

  const Threshold = 0.2, Fewest = 8, Shown = 20, Verified = 5, ContextWidth = 180, OtherSpelling = 0.85, InParts = 0.5;

  // Files

  const received = new Map();
  const requested = new Map();
  const receive = (name, data) => received.set(name, data);

  const load = (name, read = data => data) => {
    if (!requested.has(name)) {
      requested.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(`${name}.js`, folder);
        script.addEventListener("load", () => resolve(read(received.get(name))));
        script.addEventListener("error", () => { requested.delete(name); reject(new Error(`${script.src} cannot be loaded`)); });
        document.head.append(script);
      }));
    }
    return requested.get(name);
  };

  const digits = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((digit, value) => [digit, value]));

  // Numbers of five bits a character, the lowest first; a sixth bit tells that more follow.
  const numbers = text => {
    const found = [];
    let number = 0, shift = 0;
    for (const digit of text) {
      const value = digits.get(digit);
      number += (value & 31) * 2 ** shift;
      shift += 5;
      if (value < 32) { found.push(number); number = shift = 0; }
    }
    return found;
  };

  const sums = steps => { let sum = 0; return steps.map(step => sum += step); };

  /** The last place whose value is not above the one looked for. */
  const placeOf = (values, value) => {
    let low = 0, high = values.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (values[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  };

  const index = () => load("index", data => ({
    ...data,
    words: data.words.split(" "),
    pages: sums(numbers(data.pages)),
    texts: sums(numbers(data.texts)),
    readings: Object.entries(data.readings),
  }));

  const readWords = text => new Map(text.split("|").map(entry => entry.split(" ")));

  /** The words of a range that the index has, with the documents that they are in; of a wide range, those of the first two files. */
  const wordsBetween = async (first, last) => {
    const { words } = await index();
    const from = placeOf(words, first), to = Math.min(placeOf(words, last), from + 1);
    const files = await Promise.all(Array.from({ length: to - from + 1 }, (_, i) => load(`words-${from + i}`, readWords)));
    return files.flatMap(file => [...file].filter(([word]) => word >= first && word <= last));
  };

  /** Documents by number, with how much the word says about each, up to 1. */
  const documentsOf = code => {
    const [, ...steps] = numbers(code);
    let document = 0;
    return new Map(steps.map(step => [document += step >>> 3, ((step & 7) + 1) / 8]));
  };

  // Words

  // The build takes pages apart by the same rules (SearchWords, Folding).
  const paired = "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF";
  const letter = `(?:(?![${paired}])[\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}])`;
  const dot = "(?:(?<=^|[ \\t\\n(\\[{<\"'“‘「『])\\.(?!\\p{Nd}))?", sign = `(?:\\+\\+|[+#](?!${letter}))?`;
  const wordPattern = () => new RegExp(`(?<pairs>[${paired}]+)|${dot}${letter}+(?:[-_]${letter}+)*${sign}`, "gu");
  const isPaired = text => new RegExp(`^[${paired}]`, "u").test(text);
  const boundary = /(?<=\p{Nd})(?!\p{Nd})|(?<!\p{Nd})(?=\p{Nd})|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;
  const partsOf = word => word.replace(/^\.|[+#]+$/g, "").split(/[-_]/).flatMap(part => part.split(boundary));

  /** A text in one form, in lower case, and without its accents: each makes one of what is spelled in several ways. */
  const alike = text => text.normalize("NFKC").replace(/[\u00AD\u200C\u200D\u2060\uFEFF]/g, "");
  const lower = text => Array.from(text, character => character === "İ" ? "i" : character.toLowerCase()).join("");
  const marks = /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F]/g;
  const letters = new Map("ßss æae œoe øo đd ðd þth łl ħh ŧt ŋn ıi ςσ ىي ةه کك یي ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9".split(" ").map(pair => [pair[0], pair.slice(1)]));
  const base = text => /^[\0-\x7F]*$/.test(text) ? text : text.normalize("NFD").replace(marks, "").replace(/[^\0-\x7F]/g, character => letters.get(character) ?? character).normalize("NFC");
  /** What a word is found by: without its accents, and where that is not how it is written, after it as it is written. */
  const keyOf = word => {
    const written = lower(word), plain = base(written);
    return plain === written ? plain : `${plain}!${written}`;
  };
  const plainOf = key => key.split("!", 1)[0];

  // What a Korean word may end in that says nothing about what is looked for. What is left has two syllables at least.
  const particles = "은 는 이 가 을 를 의 에 와 과 도 만 로 으로 랑 이랑 나 이나 란 이란 며 이며 라고 이라고 라는 이라는 께 에게 한테 에서 까지 부터 마다 보다 처럼 같이 밖에 조차 마저 대로 만큼 로서 으로서 로써 으로써 로부터 으로부터 들".split(" ");
  const endings = "하다 한다 합니다 하는 하고 하며 하면 하여 해 해서 해야 했다 했습니다 하지 하기 하기가 하려면 하나 하나요 할까 할 한 함 하도록 되다 된다 됩니다 되는 되고 되며 되면 되어 돼 돼서 됐다 되지 되기 되나 되나요 될 된 됨 되도록 시키다 시키는 시킨다 다 는가 은가 인가 인가요 인지 는지 은지 일까 나요 까요 습니까 습니다 입니다 이다 이고 이지만 지만 려면 려고 면서".split(" ");
  const suffixes = [...new Set([...particles, ...particles.flatMap(first => ["는", "은", "의", "도", "만", "이", "가", "을", "를"].map(second => first + second)), ...endings])].sort((a, b) => b.length - a.length);
  const stripped = word => {
    const suffix = suffixes.find(suffix => word.endsWith(suffix) && word.length - suffix.length >= 2);
    return suffix ? word.slice(0, -suffix.length) : word;
  };

  // What an English word has in common with its plural, its participles and what is made of it.
  const cuts = [
    [/(?<=ss|x|z|ch|sh)es$/, ""], [/(?<=..)ies$/, "y"], [/(?<=..)(?<![sui])s$/, ""], [/(?<=[aeiouy].*)(?<=...)(ed|ing)$/, ""],
    [/i[sz]ation$/, "ize"], [/(?<=...)ation$/, "ate"], [/(?<=....)(ion|er|or|ment|able|ly)$/, ""],
    [/([bdgkmnprt])\1$/, "$1"], [/(?<=...)e$/, ""], [/(?<=..)y$/, "i"],
  ];
  const stem = word => /^[a-z]+$/.test(word) ? cuts.reduce((rest, [end, other]) => rest.replace(end, other), word) : word;

  /** What is looked for: each word of the query, without those that say nothing. */
  const parse = (query, ignored) => {
    const text = alike(query);
    const words = [];
    for (const match of text.matchAll(wordPattern())) {
      const isLast = match.index + match[0].length === text.length;
      const before = text[match.index - 1] ?? " ";
      if (match.groups.pairs) {
        const isAttached = new RegExp(letter, "u").test(before);
        if (isAttached && suffixes.includes(match[0])) continue;
        words.push({ text: stripped(match[0]), isLast, isPaired: true });
      } else if (!(match[0].length === 1 && /['’]/.test(before))) {
        const key = keyOf(match[0].replace(/[-_]/g, ""));
        words.push({ text: plainOf(key), key, parts: partsOf(match[0]).map(part => plainOf(keyOf(part))), isLast, isPaired: false });
      }
    }
    const said = words.filter(word => !ignored.has(word.text));
    return said.length ? said : words;
  };

  // Ranking

  const merge = (into, weights, factor) => {
    for (const [document, weight] of weights) if ((into.get(document) ?? 0) < weight * factor) into.set(document, weight * factor);
    return into;
  };

  /** Where a word is, in whatever spelling; most where it is spelled as it was typed. */
  const exactly = async (word, typed = word) => {
    const found = await wordsBetween(word, word + "!\uFFFF");
    return found.filter(([key]) => plainOf(key) === word)
      .reduce((all, [key, code]) => merge(all, documentsOf(code), key === typed ? 1 : OtherSpelling), new Map());
  };

  /** Where all of several lists say something, as much as the least of them does. */
  const common = lists => new Map([...lists[0]].filter(([document]) => lists.every(list => list.has(document)))
    .map(([document]) => [document, Math.min(...lists.map(list => list.get(document)))]));

  /** Where two characters each stand together, so does the word, or its parts do. */
  const findPairs = async text => {
    if (text.length === 1) {
      const found = await wordsBetween(text, text + "\uFFFF");
      return found.map(([, code]) => documentsOf(code)).reduce((all, weights) => merge(all, weights, 1), new Map());
    }
    const places = new Set([text.length - 2]);
    for (let i = 0; i + 2 <= text.length; i += 2) places.add(i);
    const lists = await Promise.all([...places].map(i => exactly(text.slice(i, i + 2))));
    const found = new Map();
    for (const weights of lists) for (const [document, weight] of weights) {
      const sofar = found.get(document) ?? { count: 0, weight: 1 };
      found.set(document, { count: sofar.count + 1, weight: Math.min(sofar.weight, weight) });
    }
    const most = Math.max(0, ...[...found.values()].map(({ count }) => count));
    if (most * 5 < lists.length * 3) return new Map();
    return new Map([...found].filter(([, { count }]) => count === most).map(([document, { weight }]) => [document, weight * (most / lists.length) ** 2]));
  };

  const findLetters = async (word, isEnglish) => {
    const { text, key = text, parts = [], isLast } = word;
    const found = await exactly(text, key);
    // What is one word here may be several there.
    if (parts.length > 1) merge(found, common(await Promise.all(parts.map(part => exactly(part)))), InParts);
    if (text.length < 3) return found;
    const root = isEnglish ? stem(text) : text;
    const first = root.endsWith("i") ? root.slice(0, -1) : root;
    for (const [other, code] of await wordsBetween(first.length < text.length ? first : text, first + "\uFFFF")) {
      const plain = plainOf(other);
      const factor = plain === text ? 0 : isEnglish && stem(plain) === root ? 0.9 : plain.startsWith(text) ? (isLast ? 0.6 : 0.4) : 0;
      if (factor) merge(found, documentsOf(code), factor);
    }
    return found;
  };

  /** A word in the other letters, where its reading is known. */
  const readingsOf = ({ text, isLast, isPaired }, readings) => isPaired
    ? readings.filter(([, reading]) => reading === text || (isLast && text.length > 1 && reading.startsWith(text))).map(([word]) => ({ text: word.replace(/-/g, ""), isPaired: false }))
    : readings.filter(([word]) => word.replace(/-/g, "") === text).map(([, reading]) => ({ text: reading, isPaired: true }));

  const find = async query => {
    const all = await index();
    const english = /^en\b/.test(language) || isPaired(all.text.label);
    const lookUp = async word => {
      word.forms = [word, ...readingsOf(word, all.readings)];
      const found = await Promise.all(word.forms.map(form => form.isPaired ? findPairs(form.text) : findLetters(form, english)));
      word.weights = found.reduce((sum, weights, i) => merge(sum, weights, i ? 0.9 : 1), new Map());
      word.rarity = Math.log(1 + all.documents / Math.max(1, word.weights.size));
      // What stands nowhere in one piece may do so in several.
      const parts = word.weights.size ? [] : (word.parts ?? []).filter(part => part !== word.text);
      return parts.length === 0 ? [word] : (await Promise.all(parts.map(text => lookUp({ ...word, text, key: text, parts: [] })))).flat();
    };
    const ignored = new Set(all.text.ignored.split(" "));
    const words = (await Promise.all(parse(query, ignored).map(lookUp))).flat();
    const possible = words.reduce((sum, word) => sum + word.rarity, 0);
    const scores = new Map();
    for (const { weights, rarity } of words) for (const [document, weight] of weights) {
      const sofar = scores.get(document) ?? { score: 0, covered: 0 };
      scores.set(document, { score: sofar.score + rarity * weight, covered: sofar.covered + rarity });
    }
    const ranked = [...scores].map(([document, { score, covered }]) => ({ document, score: score * (covered / possible) ** 2 }));
    return { words, english, ignored, ranked: ranked.sort(byScore) };
  };

  const byScore = (a, b) => b.score - a.score || a.document - b.document;

  // Documents

  const headOf = async document => {
    const { pages } = await index();
    const place = placeOf(pages, document);
    let number = pages[place];
    for (const [address, pageKind, pageTitle, documents] of await load(`pages-${place}`)) {
      if (document < number + documents.length) {
        const [anchor = "", title = pageTitle, kind = pageKind] = documents[document - number];
        const href = new URL(`${language}/${address.split("/").map(encodeURIComponent).join("/")}`, site);
        href.hash = encodeURIComponent(anchor);
        return { address, href: href.href, kind, title, pageTitle: anchor ? pageTitle : "", isSection: anchor !== "" && kind === pageKind };
      }
      number += documents.length;
    }
    throw new Error(`The index has no document ${document}`);
  };

  const textOf = async document => {
    const { texts } = await index();
    const place = placeOf(texts, document);
    return (await load(`texts-${place}`))[document - texts[place]];
  };

  /** A text in one form and lower case, and where each of its characters stands in it, and ends. */
  const readable = text => {
    const same = alike(text);
    if (same === text) return { same, startOf: place => place, endOf: place => place };
    const starts = [], ends = [];
    let read = "";
    for (const { 0: cluster, index } of text.matchAll(/.[\p{M}\u1160-\u11FF\uFF9E\uFF9F]*/gsu)) {
      read += alike(cluster);
      while (starts.length < read.length) { starts.push(index); ends.push(index + cluster.length); }
    }
    return { same: read, startOf: place => starts[place], endOf: place => ends[place - 1] };
  };

  /** Where the words of a query stand in a text, in order. */
  const occurrences = (text, words, english) => {
    const { same, startOf, endOf } = readable(text), low = lower(same), found = [];
    const add = (word, start, end, isWhole) => found.push({ word, start: startOf(start), end: endOf(end), isWhole });
    const tokens = [...same.matchAll(wordPattern())].filter(({ groups }) => !groups.pairs).flatMap(({ 0: token, index }) => {
      let at = index + (token.startsWith(".") ? 1 : 0);
      const parts = partsOf(token).map(part => { at = same.indexOf(part, at); return { text: part, start: at, end: at += part.length }; });
      return [{ text: token.replace(/[-_]/g, ""), start: index, end: index + token.length }, ...parts.length > 1 || token !== parts[0].text ? parts : []];
    }).map(token => ({ ...token, plain: plainOf(keyOf(token.text)) }));
    for (const word of words) for (const form of word.forms) {
      if (form.isPaired) {
        for (let length = form.text.length; length >= Math.min(2, form.text.length); length--) {
          const pattern = new RegExp([...form.text.slice(0, length)].join(" ?"), "gu");
          const places = [...low.matchAll(pattern)];
          for (const place of places) add(word, place.index, place.index + place[0].length, length === form.text.length);
          if (places.length) break;
        }
      } else {
        const before = found.length;
        for (const { plain, start, end } of tokens) {
          const isSame = plain === form.text || (english && stem(plain) === stem(form.text));
          if (isSame || plain.startsWith(form.text)) add(word, start, end, isSame);
        }
        if (found.length === before && form.parts?.length > 1) for (const { plain, start, end } of tokens) if (form.parts.includes(plain)) add(word, start, end, false);
      }
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };

  /** How much of the query stands how close together, up to 1. */
  const closeness = (text, words, english) => {
    const places = occurrences(text, words, english);
    let best = 0;
    for (const [i, { start }] of places.entries()) {
      const near = new Map();
      for (const place of places.slice(i)) {
        if (place.start - start > 120) break;
        if ((near.get(place.word) ?? 0) < (place.isWhole ? 1 : 0.6)) near.set(place.word, place.isWhole ? 1 : 0.6);
        const said = [...near.values()].reduce((sum, value) => sum + value, 0) / words.length;
        const reach = words.length === 1 ? 0 : (place.end - start) / 120;
        best = Math.max(best, said * (1 - 0.5 * Math.min(1, reach)));
      }
    }
    return best;
  };

  /** The piece of a document's text that says the most of the query, as pieces that match and that do not. */
  const contextOf = async ({ document }, { words, english }) => {
    const text = await textOf(document);
    const width = Math.round(ContextWidth / (isPaired(text) ? 2 : 1));
    const places = occurrences(text, words, english);
    let start = 0, most = 0;
    for (const place of places) {
      const near = places.filter(other => other.start >= place.start && other.end <= place.start + width * 0.8);
      const said = new Set(near.map(({ word }) => word)).size + near.length / 100;
      if (said > most) [start, most] = [place.start - width * 0.2, said];
    }
    // From the beginning where that is near, else from the beginning of a word.
    start = start < width * 0.3 ? 0 : start + text.slice(start).search(/\s|$/u) + 1;
    const end = start + width < text.length ? start + text.slice(start, start + width).search(/\s\S*$/u) : text.length;
    return [...(start ? [{ text: "… " }] : []), ...marked(text, places, start, end), ...(end < text.length ? [{ text: " …" }] : [])];
  };

  /** A text from one place to another, as pieces that match and that do not. */
  const marked = (text, places, start = 0, end = text.length) => {
    const pieces = [];
    for (const place of places) {
      if (place.start < start || place.end > end) continue;
      pieces.push({ text: text.slice(start, place.start) }, { text: text.slice(place.start, place.end), isMatch: true });
      start = place.end;
    }
    return [...pieces, { text: text.slice(start, end) }].filter(piece => piece.text);
  };

  const joined = text => text.replace(/[\s_-]/g, "");
  const lettersOf = (text, ignored) => lower(alike(text)).replace(/[\p{L}\p{M}\p{Nd}]+|./gsu, word => /^[\p{L}\p{Nd}]/u.test(word) && !ignored.has(word) ? word : "").length;

  /** How much of a title the query is, and of the query its title, up to 1; words that say nothing aside. */
  const likeness = (title, words, english, ignored) => {
    const places = occurrences(title, words, english);
    const said = new Set(places.map(({ word }) => word)).size / words.length;
    let covered = 0, last = 0;
    for (const { start, end } of places) {
      covered += lettersOf(title.slice(Math.max(start, last), Math.max(end, last)), ignored);
      last = Math.max(last, end);
    }
    return said * covered / Math.max(1, lettersOf(title, ignored));
  };

  const search = async query => {
    const { words, english, ignored, ranked } = await find(query);
    const likely = ranked.filter(({ score }, i) => i < Fewest || score >= ranked[0].score * Threshold);
    const results = await Promise.all(likely.slice(0, Shown).map(async result => ({ ...result, ...await headOf(result.document) })));
    const typed = (alike(query).match(wordPattern()) ?? []).map(word => joined(lower(word))), plain = typed.map(base);
    for (const result of results) {
      const written = joined(lower(alike(result.title))), title = base(written), part = likeness(result.title, words, english, ignored);
      // Nothing is closer than the query as it was typed, best of all at the beginning, or a title that says nothing else.
      const said = title.startsWith(plain.join("")) ? 1.2 : plain.every(word => title.includes(word)) ? 0.7 : 0;
      const spelled = typed.every(word => written.includes(word)) ? 1 : OtherSpelling;
      result.likeness = result.score * (1 + part + said * spelled + (part > 0.95 ? spelled : 0));
      result.closeness = closeness(result.title, words, english);
      result.score = result.likeness * (0.5 + result.closeness);
    }
    // Of the best, the text is read as well.
    await Promise.all(results.sort(byScore).slice(0, Verified).map(async result => {
      result.score = result.likeness * (0.5 + Math.max(result.closeness, closeness(await textOf(result.document), words, english)));
    }));
    return { words, english, results: results.sort(byScore), total: likely.length };
  };

  globalThis.docgenSearch = Object.assign(receive, {
    search,
    contextOf,
    titleOf: ({ title }, { words, english }) => marked(title, occurrences(title, words, english)),
    texts: index,
    stem,
    stripped,
    keyOf: word => keyOf(alike(word)),
    wordsOf: text => [...alike(text).matchAll(wordPattern())].map(match => match[0]),
  });
})();
