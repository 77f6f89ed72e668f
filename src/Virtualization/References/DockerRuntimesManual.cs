namespace Virtualization;

[Reference("Docker documentation: alternative container runtimes", "https://github.com/docker/docs/blob/3de82018229e5a0eaa9a4127ec9881477e9a3495/content/manuals/engine/daemon/alternative-runtimes.md", Author = "Docker", Language = "en")]
public sealed class DockerRuntimesManual;
