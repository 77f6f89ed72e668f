namespace Virtualization;

/// <summary xml:lang="ko">게스트마다 가상 머신을 만들어 주는 z/VM의 하이퍼바이저(CP).</summary>
/// <summary xml:lang="en">The hypervisor of z/VM (CP), which makes a virtual machine for each guest.</summary>
/// <remarks xml:lang="ko">1960년대의 CP-40과 CP-67에서 이어진 프로그램입니다.</remarks>
/// <remarks xml:lang="en">It descends from CP-40 and CP-67 of the 1960s.</remarks>
[Layer, Name("ko", "Control Program(CP)"), Name("en", "Control Program (CP)")]
[Cites<ZvmStartingGuideCopy>("Overview of the Control Program"), Cites<ZvmAnniversary>("first paragraph")]
public sealed class ControlProgram : Hypervisor;
