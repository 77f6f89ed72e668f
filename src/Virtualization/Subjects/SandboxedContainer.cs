namespace Virtualization;

/// <summary xml:lang="ko">컨테이너를 다루는 방식은 그대로 두고, 컨테이너나 파드마다 VM이나 전용 커널로 격리하는 방식.</summary>
/// <summary xml:lang="en">
/// Keeps the way of working with containers, but isolates each container or pod with a VM or a kernel of its own.
/// </summary>
/// <remarks xml:lang="ko">
/// <para>이미지와 다루는 방식은 컨테이너의 것을 그대로 쓰되, 모두가 함께 쓰는 커널을 격리의 경계로 삼지 않습니다. 컨테이너나 파드마다 작은 VM을
/// 두는 방법과, 사용자 공간의 <see cref="ApplicationKernel"/>이(가) 시스템 호출을 대신 처리하는 방법이 있습니다.</para>
/// <para>대개 신뢰할 수 없는 코드를 실행하기 위한 것이고, <see cref="ConfidentialContainers"/>은(는) 거꾸로 호스트로부터 파드를 지킵니다. gVisor 프로젝트는 커널을 함께 쓰는 컨테이너는 샌드박스가 아니라고 하고, Microsoft도
/// 하이퍼바이저로 격리한 컨테이너만 보안 경계로 다룹니다. 그 대신 커널이 하나씩 더 있는 만큼 메모리가 더 듭니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Images and ways of working remain those of containers; what changes is the boundary, which is no longer a kernel that all share. Either each
/// container or pod gets a small VM, or an <see cref="ApplicationKernel">application kernel</see> in user space answers the system
/// calls.</para>
/// <para>The purpose is usually to run code that is not trusted; <see cref="ConfidentialContainers"/> turns this around and protects the pod
/// from its host. The gVisor project says that containers on a shared kernel are not a sandbox, and
/// Microsoft treats only hypervisor-isolated ones as a security boundary. The price includes memory for one more kernel each.</para>
/// </remarks>
[Subject(Order = 85), Name("ko", "샌드박스 컨테이너"), Name("en", "Sandboxed containers")]
[Cites<GvisorReadme>, Cites<WindowsContainerSecurity>, Cites<KataArchitecture>]
[Cites<WindowsContainerIsolation>("process and Hyper-V isolation"), Cites<AppleContainerOverview>("how it runs containers; limitations")]
[Cites<KubernetesPodOverhead>, Cites<ConfidentialContainersTrustModel>("Untrusted")]
public abstract class SandboxedContainer : SharedServer;
