namespace Rendering;

[Reference("MDN glossary: Server-side rendering (SSR)", "https://developer.mozilla.org/en-US/docs/Glossary/SSR")]
public sealed class ServerSideRendering;
