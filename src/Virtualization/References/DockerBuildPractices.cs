namespace Virtualization;

[Reference("Docker documentation: building best practices", "https://github.com/docker/docs/blob/09dbd3fddf016cb72b05bb0629ce2dec8056793e/content/manuals/build/building/best-practices.md", Author = "Docker", Language = "en")]
public sealed class DockerBuildPractices;
