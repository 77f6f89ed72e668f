namespace Virtualization;

[Reference("crun: README of August 2026", "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/README.md", Year = 2026, Author = "crun", Language = "en")]
public sealed class CrunCurrentReadme;
