namespace Virtualization;

[Reference("Docker documentation: multi-platform builds", "https://github.com/docker/docs/blob/HEAD/content/manuals/build/building/multi-platform.md", Author = "Docker", Language = "en")]
public sealed class DockerMultiPlatform;
