namespace Virtualization;

/// <summary xml:lang="ko">다른 하드웨어를 소프트웨어로 흉내 내는 것.</summary>
/// <summary xml:lang="en">Imitating other hardware in software.</summary>
/// <remarks xml:lang="ko">에뮬레이션을 쓰면 호스트와 명령어 집합이 다른 게스트도 실행할 수 있습니다. 그 밖의 가상화에서는 호스트의 CPU가 그대로 실행할 수 있는 명령어 집합이어야 합니다.</remarks>
/// <remarks xml:lang="en">
/// With emulation, a guest can use a different instruction set from the host’s; other kinds of virtualization require one that
/// the host’s CPU can run itself.
/// </remarks>
[Term, Name("ko", "에뮬레이션"), Name("en", "Emulation")]
[Cites<QemuIntroduction>("Supported Accelerators")]
public sealed class Emulation;
