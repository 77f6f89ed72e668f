namespace Virtualization;

[Reference("crun: src/crun.c", "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/src/crun.c", Author = "crun", Language = "en")]
public sealed class CrunSource;
