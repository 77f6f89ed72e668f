namespace Virtualization;

/// <summary xml:lang="ko">명령을 모두 번역해 다른 컴퓨터를 흉내 내는 <see cref="Emulation"/> 방식.</summary>
/// <summary xml:lang="en">Imitates another computer by translating every instruction: <see cref="Emulation">emulation</see>.</summary>
/// <remarks xml:lang="ko">
/// <para>CPU의 명령까지 소프트웨어가 번역하므로, 호스트와 명령어 집합이 다른 운영체제도 실행할 수 있고 CPU의 가상화 기능도 필요 없습니다.
/// 그만큼 훨씬 느립니다.</para>
/// <para>서버를 나눠 쓰는 수단이라기보다, 다른 CPU용 운영체제를 실행하거나 운영체제와 펌웨어를 디버깅하는 수단입니다. QEMU 프로젝트는 이
/// 방식의 격리를 보안 경계로 보장하지 않습니다.</para>
/// </remarks>
/// <remarks xml:lang="en">
/// <para>Software translates even the CPU’s instructions. Systems for another instruction set run as well, and the CPU needs no
/// virtualization features; the price is much lower speed.</para>
/// <para>It is used less to share a server than to run systems made for another CPU and to debug operating systems and firmware. The QEMU
/// project gives no guarantee that it is a security boundary.</para>
/// </remarks>
[Subject(Order = 67), Name("ko", "에뮬레이터"), Name("en", "Emulators")]
[Cites<QemuIntroduction>("Supported Accelerators"), Cites<QemuSecurity>("non-virtualization use case")]
public abstract class EmulationBased : SharedServer;
