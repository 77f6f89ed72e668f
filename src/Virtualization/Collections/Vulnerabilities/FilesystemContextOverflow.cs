namespace Virtualization;

/// <summary xml:lang="ko">
/// Linux 5.1부터 있던 힙 오버플로이다. CAP_SYS_ADMIN이 필요하지만, 특권 없는 사용자도 <see cref="UserNamespace"/>을(를) 만들면 그 안에서 얻는다.
/// </summary>
/// <summary xml:lang="en">
/// A heap overflow present since Linux 5.1. It requires CAP_SYS_ADMIN, which unprivileged users gain inside a
/// <see cref="UserNamespace">user namespace</see> that they create.
/// </summary>
/// <remarks xml:lang="ko">
/// Docker의 기본 <see cref="Seccomp"/> 프로필은 이 권한 없이 새 사용자 네임스페이스를 만들지 못하게 하므로 이 공격을 막았습니다. 당시 Podman과 CRI-O의 프로필은 막지 않았고, Kubernetes는 기본으로
/// seccomp 없이 파드를 실행했습니다. 발견자들은 COS(Container-Optimized OS)에서 실제로 컨테이너를 벗어나는 시연을 했습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Docker’s default <see cref="Seccomp"/> profile prevented the attack because it denies new user namespaces to processes without that
/// capability. The profiles of Podman and CRI-O at the time did not, and Kubernetes ran pods without seccomp by default. The discoverers
/// demonstrated an escape from a container on COS (Container-Optimized OS).
/// </remarks>
[Record(Order = 5), Name("ko", "파일 시스템 컨텍스트의 힙 오버플로"), Name("en", "Heap overflow in the file system context")]
[About<LinuxKernel>, About<UserNamespace>, About<Capabilities>, About<Seccomp>, About<Escape>, About<KubernetesContainers>]
[About<DockerEngine>]
[Cites<FilesystemContextNotice>, Cites<FilesystemContextVulnerability>("CNA and ADP")]
[Cites<KernelVulnerabilityList>("CVE-2022-0185 fixed with 5.16.2; CVE-2022-0847 fixed with 5.16.11"), Cites<FilesystemContextReport>]
[Cites<ContainersSeccompProfile>("unshare allowed"), Cites<KubernetesSeccompTutorial>("RuntimeDefault for all workloads")]
[Cites<MobySeccompProfile>("unshare and clone only with CAP_SYS_ADMIN")]
public sealed class FilesystemContextOverflow : IVulnerability
{
    public string Identifiers => "CVE-2022-0185";

    public int Year => 2022;

    public LocalizedText Component => new LocalizedText(("ko", "Linux 커널(파일 시스템 컨텍스트)"), ("en", "Linux kernel (file system context)"));

    public CrossedBoundary Boundary => CrossedBoundary.SharedKernel;

    public LocalizedText Crossing => new LocalizedText(("ko", "컨테이너에서 호스트의 커널로"), ("en", "From a container to the host’s kernel"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "Linux 5.16.2와 각 안정판"), ("en", "Linux 5.16.2 and stable releases"));
}
