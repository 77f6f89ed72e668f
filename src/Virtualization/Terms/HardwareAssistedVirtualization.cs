namespace Virtualization;

/// <summary xml:lang="ko">게스트를 실행하도록 만든 CPU 기능의 도움을 받는 가상화.</summary>
/// <summary xml:lang="en">Virtualization that relies on CPU features designed for running guests.</summary>
/// <remarks xml:lang="ko">
/// x86에서는 <see cref="IntelVtX"/>과(와) <see cref="AmdV"/>이(가) 게스트용 CPU 모드를 제공합니다. 2006년의 연구에서 VT-x의 첫 세대는 <see cref="BinaryTranslation"/>보다 느릴 때가 많았습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// On x86, <see cref="IntelVtX"/> and <see cref="AmdV"/> provide a CPU mode for guests. In a 2006 study, the first generation of VT-x was
/// often slower than <see cref="BinaryTranslation">binary translation</see>.
/// </remarks>
[Term, Name("ko", "하드웨어 지원 가상화"), Name("en", "Hardware-assisted virtualization")]
[Cites<SoftwareAndHardwareTechniques>("abstract")]
public sealed class HardwareAssistedVirtualization;
