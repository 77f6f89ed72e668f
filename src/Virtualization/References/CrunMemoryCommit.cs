namespace Virtualization;

[Reference("crun: README as of 2024-07-22", "https://github.com/containers/crun/commit/27d7dd3a018f13507178e6018ad44ceae2e6be3d", Year = 2024, Author = "crun", Language = "en")]
public sealed class CrunMemoryCommit;
