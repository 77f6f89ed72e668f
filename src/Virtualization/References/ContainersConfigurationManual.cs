namespace Virtualization;

[Reference("containers.conf(5)", "https://github.com/containers/container-libs/blob/0a3a3309ed3cee0c0a98bfbd90ba026102adbd60/common/docs/containers.conf.5.md", Author = "Podman", Language = "en")]
public sealed class ContainersConfigurationManual;
