namespace Virtualization;

/// <summary xml:lang="ko"><see cref="CopyOnWrite"/>의 경쟁 조건을 이용해 권한을 높인다. 커널을 함께 쓰면 컨테이너에서도 같은 일을 할 수 있다.</summary>
/// <summary xml:lang="en">
/// A race condition in <see cref="CopyOnWrite">copy-on-write</see> allows privilege escalation. Where the kernel is shared, it works from a
/// container as well.
/// </summary>
/// <remarks xml:lang="ko">2.x부터 4.x까지, 고치기 전의 버전에 해당합니다. 2016년 10월에 실제로 악용되었습니다.</remarks>
/// <remarks xml:lang="en">It affects Linux 2.x through 4.x before the fix and was exploited in the wild in October 2016.</remarks>
[Record(Order = 8), Name("ko", "쓰기 시 복사의 경쟁 조건(Dirty COW)"), Name("en", "Race condition in copy-on-write (Dirty COW)")]
[About<LinuxKernel>, About<CopyOnWrite>]
[Cites<GvisorSecurity>, Cites<DirtyCowVulnerability>("CNA and ADP")]
[Cites<LongTermKernelVulnerabilityList>("CVE-2016-5195: fixed with 4.4.26")]
public sealed class DirtyCow : IVulnerability
{
    public string Identifiers => "CVE-2016-5195";

    public int Year => 2016;

    public LocalizedText Component => new LocalizedText(("ko", "Linux 커널"), ("en", "Linux kernel"));

    public CrossedBoundary Boundary => CrossedBoundary.SharedKernel;

    public LocalizedText Crossing => new LocalizedText(("ko", "프로세스나 컨테이너에서 호스트의 더 높은 권한으로"), ("en", "From a process or container to higher privileges on the host"));

    public LocalizedText? Fixed => new LocalizedText(("ko", "Linux 4.8.3과 안정판(4.4.26 등), 2016년 10월"), ("en", "Linux 4.8.3 and stable versions such as 4.4.26, October 2016"));
}
