namespace Virtualization;

/// <summary xml:lang="ko">호스트 OS에 기대어 실행되는 하이퍼바이저.</summary>
/// <summary xml:lang="en">A hypervisor that relies on a host OS.</summary>
/// <remarks xml:lang="ko">
/// 호스트형 하이퍼바이저라고도 합니다. 애플리케이션처럼 설치하지만 커널 드라이버나 운영체제의 하이퍼바이저 API를 쓰며, 게스트의 코드는 대부분 호스트 OS를 거치지 않고 CPU에서 직접 실행됩니다.
/// </remarks>
/// <remarks xml:lang="en">
/// Also called a hosted hypervisor. It is installed like an application but uses a kernel driver or the operating system’s hypervisor API,
/// and most of a guest’s code runs directly on the CPU, not through the host OS.
/// </remarks>
[Term, Name("ko", "Type 2 하이퍼바이저"), Name("en", "Type 2 hypervisor")]
[Slug("type-2-hypervisor")]
[Cites<ModernOperatingSystemsBook>]
[Cites<WorkstationPaper>]
[Cites<TypesOnKvmList>]
[Cites<AppleHypervisorFramework>]
public sealed class TypeTwoHypervisor;
