namespace Virtualization;

/// <summary xml:lang="ko"><see cref="VirtualMachine"/> 안에서 실행되는, 자체 커널이 있는 운영체제.</summary>
/// <summary xml:lang="en">
/// The operating system that runs inside a <see cref="VirtualMachine">virtual machine</see>, with its own kernel.
/// </summary>
[Layer(Color = LayerColor.Teal), Name("ko", "게스트 OS"), Name("en", "Guest OS")]
public class GuestOs : OperatingSystem;
