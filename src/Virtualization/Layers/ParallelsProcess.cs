namespace Virtualization;

/// <summary xml:lang="ko">VM 하나를 실행하고 그 장치를 제공하는 Parallels Desktop의 VMM.</summary>
/// <summary xml:lang="en">Parallels Desktop’s VMM, which runs one VM and provides its devices.</summary>
/// <remarks xml:lang="ko">VM마다 별도의 프로세스인지는 제조사의 문서에서 찾지 못했습니다.</remarks>
/// <remarks xml:lang="en">Whether each VM runs as a separate process was not found in the vendor’s documentation.</remarks>
[Layer, Name("ko", "Parallels VMM"), Name("en", "Parallels VMM")]
[Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
public sealed class ParallelsProcess : VirtualMachineProcess;
