namespace Virtualization;

/// <summary xml:lang="ko">서버 한 대를 여러 사용자나 애플리케이션이 나눠 쓰는 방식 전체.</summary>
/// <summary xml:lang="en">All the ways in which several users or applications share one server.</summary>
/// <remarks xml:lang="ko">
/// <para>흔히 하이퍼바이저와 컨테이너 둘로 나누지만 그 둘이 전부는 아닙니다. 파티셔닝, 에뮬레이션, <see cref="MicroVm"/>,
/// <see cref="ApplicationKernel"/>, <see cref="WebAssembly"/> 같은 방식이 그 옆이나 사이에 있습니다.</para>
/// <para>갈래는 무엇이 인스턴스를 서로 격리하는지에 따라 나누었습니다. 하드웨어일 수도, 하이퍼바이저나 명령을 번역하는 프로그램일 수도,
/// 운영체제의 커널이나 런타임일 수도 있습니다.</para>
/// <para>한 가지만 골라야 하는 것은 아닙니다. VM 안에서 컨테이너를 실행하는 것처럼 여러 방식을 겹쳐 쓰는 일이 흔합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>The usual split into hypervisors and containers is not the whole picture: partitioning, emulation,
/// <see cref="MicroVm">microVMs</see>, <see cref="ApplicationKernel">application kernels</see> and <see cref="WebAssembly"/> stand beside
/// or between them.</para>
/// <para>The branches follow what keeps the instances apart: the hardware, a hypervisor, a program that translates instructions, the kernel
/// of an operating system, or a runtime.</para>
/// <para>They do not exclude each other. Containers inside VMs are a common combination.</para>
/// </remarks>
[Subject(Order = 0), Name("ko", "서버를 나눠 쓰는 방식"), Name("en", "Ways to share a server")]
[Cites<ContainersVersusMachines>, Cites<ContainerSecurityGuide>, Cites<GvisorOverview>]
public abstract class SharedServer
{
    // What holds where nothing else is said: ordinary VMs and containers protect the host, and nothing protects them from it.
    [Cites<ConfidentialMachineArticle>("CVM capabilities")]
    public virtual HostTrust? HostTrust => Virtualization.HostTrust.Trusted;

    [NotApplicable]
    public virtual LocalizedText? MemoryProtection => null;

    [NotApplicable]
    public virtual LocalizedText? SupportedEnvironments => null;

    [NotApplicable]
    public virtual LocalizedText? AttestationSupport => null;

    [NotApplicable]
    public virtual LocalizedText? LostFeatures => null;
}
