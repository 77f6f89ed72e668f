namespace Virtualization;

/// <summary xml:lang="ko">CPU가 가상화를 지원한 뒤로는 대개 층의 수보다 I/O 경로와 VM exit, 튜닝이 성능을 가른다.</summary>
/// <summary xml:lang="en">
/// Since CPUs gained support for virtualization, the I/O path, VM exits and tuning usually matter more than the number of layers.
/// </summary>
/// <remarks xml:lang="ko">
/// 게스트의 명령은 대부분 어느 유형에서나 CPU가 그대로 실행하고, 비용은 <see cref="VmExit"/>과(와) 장치를 거치는 길에서 생깁니다. <see cref="Type1">Type 1</see>에서도 Xen의 I/O는
/// 보통 <see cref="Dom0">dom0</see>를 거칩니다. 2006년의 한 연구에서는 하드웨어 지원을 쓰는 하이퍼바이저가 <see cref="BinaryTranslation"/>을(를) 쓰는 것보다 느릴 때가 많았습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// With either type, most of a guest’s instructions run directly on the CPU; the cost lies in <see cref="VmExit">VM exits</see> and in the
/// path to the devices. <see cref="Type1">Type 1</see> does not avoid that path: Xen’s I/O usually goes through
/// <see cref="Dom0">dom0</see>. In a study of 2006, a hypervisor with hardware assistance was often slower than one
/// with <see cref="BinaryTranslation">binary translation</see>.
/// </remarks>
[Record(Order = 6), Name("ko", "Type 1은 언제나 Type 2보다 훨씬 빠르다"), Name("en", "Type 1 is always much faster than Type 2")]
[About<Type1>, About<Type2>, About<VmExit>, About<HardwareAssistedVirtualization>]
[Cites<SoftwareAndHardwareTechniques>, Cites<UpdatedPerformanceComparison>, Cites<XenPaper>, Cites<XenIntroduction>]
public sealed class TypeOneIsMuchFaster : IMisconception
{
    public MisconceptionTopic Topic => MisconceptionTopic.Performance;
}
