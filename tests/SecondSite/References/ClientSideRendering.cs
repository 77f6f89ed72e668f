namespace Rendering;

[Reference("MDN glossary: Client-side rendering (CSR)", "https://developer.mozilla.org/en-US/docs/Glossary/CSR")]
public sealed class ClientSideRendering;
