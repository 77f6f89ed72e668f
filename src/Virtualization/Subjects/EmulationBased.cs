namespace Virtualization;

/// <summary xml:lang="ko">명령을 모두 번역해 다른 컴퓨터를 흉내 내는 <see cref="Emulation"/> 방식.</summary>
/// <summary xml:lang="en">Imitates another computer by translating every instruction: <see cref="Emulation">emulation</see>.</summary>
[Subject(Order = 67), Name("ko", "에뮬레이터"), Name("en", "Emulators")]
public abstract class EmulationBased : SharedServer;
