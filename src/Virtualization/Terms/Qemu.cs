namespace Virtualization;

/// <summary xml:lang="ko">컴퓨터를 통째로 흉내 내는 <see cref="Emulation"/> 프로그램이자, KVM의 장치 모델.</summary>
/// <summary xml:lang="en">A program for the <see cref="Emulation">emulation</see> of whole machines, and the device model of KVM.</summary>
[Term, Name("ko", "QEMU"), Name("en", "QEMU")]
[Cites<QemuIntroduction>("Supported Accelerators")]
public sealed class Qemu;
