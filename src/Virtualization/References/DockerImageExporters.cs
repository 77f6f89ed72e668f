namespace Virtualization;

[Reference("Docker documentation: OCI and Docker exporters", "https://docs.docker.com/build/exporters/oci-docker/", Author = "Docker", Language = "en")]
public sealed class DockerImageExporters;
