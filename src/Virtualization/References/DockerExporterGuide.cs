namespace Virtualization;

[Reference("Docker documentation: exporters", "https://github.com/docker/docs/blob/06acc91474c53fe5d452d08d3a793e0d5b0a41e8/content/manuals/build/exporters/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerExporterGuide;
