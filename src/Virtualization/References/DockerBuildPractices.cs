namespace Virtualization;

[Reference("Docker documentation: building best practices", "https://github.com/docker/docs/blob/HEAD/content/manuals/build/building/best-practices.md", Author = "Docker", Language = "en")]
public sealed class DockerBuildPractices;
