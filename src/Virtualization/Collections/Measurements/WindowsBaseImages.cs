namespace Virtualization;

[Record(Order = 42), Name("ko", "Windows 베이스 이미지의 크기"), Name("en", "Size of Windows base images")]
[About<WindowsProcessContainer>, About<ContainerImage>]
[Cites<WindowsContainerImages>]
public sealed class WindowsBaseImages : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public Readings? Figures => new Readings(
        "GB",
        new Reading(new LocalizedText(("ko", "Windows Server 이미지"), ("en", "Windows Server image")), 3.1),
        new Reading(new LocalizedText(("ko", "Windows 이미지"), ("en", "Windows image")), 3.4));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Microsoft 문서에 적힌 크기"), ("en", "Sizes stated in Microsoft’s documentation"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2025;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
