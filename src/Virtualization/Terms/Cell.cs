namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Jailhouse"/>이(가) CPU, 메모리, 장치를 전용으로 배정한 파티션.</summary>
/// <summary xml:lang="en">A partition to which <see cref="Jailhouse"/> assigns CPUs, memory and devices of its own.</summary>
/// <remarks xml:lang="ko">셀 안에서 실행되는 것은 인메이트(inmate)라고 부릅니다. 완전한 운영체제일 수도, 운영체제 없는 프로그램 하나일 수도 있습니다.</remarks>
/// <remarks xml:lang="en">What runs in a cell is called an inmate: a whole operating system, or a single program without one.</remarks>
[Term, Name("ko", "셀(Jailhouse)"), Name("en", "Cell (Jailhouse)")]
[Cites<JailhouseReadme>("Introduction"), Cites<JailhouseFaq>("first question")]
public sealed class Cell;
