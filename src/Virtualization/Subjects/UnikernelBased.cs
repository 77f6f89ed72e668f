namespace Virtualization;

/// <summary xml:lang="ko">애플리케이션과 커널을 합친 <see cref="Unikernel"/>을(를) VM으로 실행하는 방식.</summary>
/// <summary xml:lang="en">Runs <see cref="Unikernel">unikernels</see>, applications linked with their kernel, as VMs.</summary>
[Subject(Order = 66), Name("ko", "유니커널"), Name("en", "Unikernels")]
public abstract class UnikernelBased : HypervisorBased;
