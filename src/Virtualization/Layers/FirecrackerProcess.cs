namespace Virtualization;

/// <summary xml:lang="ko"><see cref="MicroVm"/> 하나를 실행하는 Firecracker 프로세스.</summary>
/// <summary xml:lang="en">The Firecracker process that runs one <see cref="MicroVm">microVM</see>.</summary>
/// <remarks xml:lang="ko">
/// KVM과 seccomp가 먼저 막고, jailer가 <see cref="ControlGroup"/>과(와) 네임스페이스, <see cref="Chroot"/>(으)로 한 번 더 가둡니다.
/// </remarks>
/// <remarks xml:lang="en">
/// KVM and seccomp form the first barrier; the jailer adds a second one made of <see cref="ControlGroup">cgroups</see>, namespaces and
/// <see cref="Chroot"/>.
/// </remarks>
[Layer, Name("ko", "Firecracker 프로세스"), Name("en", "Firecracker process")]
[Cites<FirecrackerDesign>("threat containment; jailer")]
public sealed class FirecrackerProcess : VirtualMachineProcess;
