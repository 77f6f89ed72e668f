namespace Virtualization;

[Reference("containers/common 0.47.0: default seccomp profile", "https://github.com/containers/common/blob/v0.47.0/pkg/seccomp/seccomp.json", Year = 2022, Author = "containers/common", Language = "en")]
public sealed class ContainersSeccompProfile;
