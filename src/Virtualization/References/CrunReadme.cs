namespace Virtualization;

[Reference("crun: README of 27 December 2019", "https://github.com/containers/crun/blob/54762855cd6f5438469527426f2cedfe903c63ca/README.md", Year = 2019, Author = "crun", Language = "en")]
public sealed class CrunReadme;
