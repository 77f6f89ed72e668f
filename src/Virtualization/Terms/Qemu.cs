namespace Virtualization;

/// <summary xml:lang="ko">컴퓨터를 통째로 흉내 내는 <see cref="Emulation"/> 프로그램이자, <see cref="KernelBasedVirtualMachine"/>의 장치 모델.</summary>
/// <summary xml:lang="en">
/// A program that <see cref="Emulation">emulates</see> whole machines, and a device model for <see cref="KernelBasedVirtualMachine"/>.
/// </summary>
/// <remarks xml:lang="ko">KVM과 함께 쓰면 CPU와 메모리는 KVM이, 장치는 대부분 QEMU가 제공합니다. 혼자 쓰면 명령까지 번역하므로 CPU 아키텍처가 달라도 되지만 훨씬 느립니다.</remarks>
/// <remarks xml:lang="en">
/// With KVM, QEMU provides most of the devices, and KVM handles the CPU and memory. On its own, QEMU also translates instructions, which
/// works across CPU architectures but is much slower.
/// </remarks>
[Term, Name("ko", "QEMU"), Name("en", "QEMU")]
[Cites<QemuIntroduction>("Supported Accelerators")]
public sealed class Qemu;
