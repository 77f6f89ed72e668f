namespace Virtualization;

[Record(Order = 32), Name("ko", "반가상화한 Xen의 오버헤드"), Name("en", "Overhead of paravirtualized Xen")]
[About<Xen>, About<Paravirtualization>]
[Cites<XenPaper>]
public sealed class ParavirtualOverhead : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Performance;

    [NotApplicable]
    public Readings? Figures => null;

    public LocalizedText? Finding => new LocalizedText(("ko", "오버헤드는 몇 퍼센트 이내이며, VM 100개까지를 목표로 설계함"), ("en", "An overhead of at most a few percent; designed for up to 100 VMs"));

    public LocalizedText Workload => new LocalizedText(("ko", "반가상화한 게스트를 물리 서버와 비교"), ("en", "Paravirtualized guests compared with bare metal"));

    public LocalizedText? Machine => new LocalizedText(("ko", "2003년의 x86 서버"), ("en", "An x86 server from 2003"));

    public int? Year => 2003;

    public MeasuredBy MeasuredBy => MeasuredBy.Researchers;
}
