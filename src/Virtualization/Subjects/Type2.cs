namespace Virtualization;

/// <summary xml:lang="ko">호스트 OS 위에 애플리케이션처럼 설치되는 하이퍼바이저(호스트형).</summary>
/// <summary xml:lang="en">A hypervisor installed on a host OS like an application (hosted).</summary>
/// <remarks xml:lang="ko">
/// <para>쓰던 컴퓨터의 환경과 드라이버를 그대로 이용하므로 설치하기 쉽습니다. 호스트의 드라이버를 재사용하는 것이 이 구조의 설계
/// 목적입니다.</para>
/// <para>설치는 애플리케이션처럼 하지만, CPU를 가상화하려면 커널 권한이 필요하므로 커널 드라이버나 운영체제의 하이퍼바이저 API를
/// 씁니다.</para>
/// <para>게스트의 코드는 대부분 CPU에서 직접 실행됩니다. 호스트 OS는 스케줄링과 메모리, I/O를 담당합니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>It keeps the environment and drivers of the computer you have, so it is easy to set up; reusing the host’s drivers is a goal of
/// the design.</para>
/// <para>It installs like an application, but virtualizing the CPU requires kernel privileges, so it uses a kernel driver or the operating
/// system’s hypervisor interface.</para>
/// <para>Most of a guest’s code runs directly on the CPU; the host OS provides scheduling, memory and I/O.</para>
/// </remarks>
[Subject(Order = 60), Name("ko", "Type 2 하이퍼바이저"), Name("en", "Type 2 hypervisor")]
[Stack(typeof(Hardware), typeof(HostKernel), typeof(Hypervisor), Boundary = typeof(Hypervisor))]
[Lane<Host>(typeof(HostUserSpace), On = typeof(HostKernel))]
[Lane<VirtualMachine>(typeof(GuestKernel), typeof(UserSpace), typeof(Application), Repeats = true)]
[Versus<Container>]
[Cites<WorkstationPaper>, Cites<AppleHypervisorFramework>, Cites<TypesOnKvmList>]
public class Type2 : HypervisorBased, IStructure
{
    [Cites<WorkstationPaper>]
    public virtual LocalizedText DriverLocation => new LocalizedText(("ko", "호스트 OS"), ("en", "The host OS"));
}
