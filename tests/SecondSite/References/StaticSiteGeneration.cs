namespace Rendering;

[Reference("MDN glossary: Static site generator (SSG)", "https://developer.mozilla.org/en-US/docs/Glossary/SSG")]
public sealed class StaticSiteGeneration;
