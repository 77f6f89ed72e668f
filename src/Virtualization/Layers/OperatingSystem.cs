namespace Virtualization;

/// <summary xml:lang="ko"><see cref="Virtualization.Kernel"/>과(와) 그 위에서 실행되는 기본 프로그램의 묶음.</summary>
/// <summary xml:lang="en">A <see cref="Virtualization.Kernel">kernel</see> and the basic programs that run on it.</summary>
[Layer(Color = LayerColor.Amber), Name("ko", "운영체제"), Name("en", "Operating system")]
public abstract class OperatingSystem;
