namespace Virtualization;

/// <summary xml:lang="ko">VM 하나를 실행하고 그 장치를 제공하는 Parallels Desktop의 VMM.</summary>
/// <summary xml:lang="en">Parallels Desktop’s VMM, which runs one VM and provides its devices.</summary>
/// <remarks xml:lang="ko">VM마다 프로세스가 따로 있는지는 제조사가 밝히지 않습니다.</remarks>
/// <remarks xml:lang="en">The vendor does not document whether each VM has a process of its own.</remarks>
[Layer, Name("ko", "Parallels VMM"), Name("en", "Parallels VMM")]
[Cites<ParallelsSiliconArticle>("sections on Apple silicon and on Parallels Desktop")]
public sealed class ParallelsProcess : VirtualMachineProcess;
