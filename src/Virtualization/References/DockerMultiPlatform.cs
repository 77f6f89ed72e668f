namespace Virtualization;

[Reference("Docker documentation: multi-platform builds", "https://github.com/docker/docs/blob/135870fc131a12d677a5a73d2a4695b5f5ebb73b/content/manuals/build/building/multi-platform.md", Author = "Docker", Language = "en")]
public sealed class DockerMultiPlatform;
