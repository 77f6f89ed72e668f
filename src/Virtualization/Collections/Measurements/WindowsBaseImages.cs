namespace Virtualization;

/// <remarks xml:lang="ko">
/// 가장 큰 두 베이스 이미지의 크기입니다. Windows Server 2022 때인 2021년 7월에 문서에 들어간 뒤 바뀌지 않았습니다. Nano Server와 Server Core의 이미지는 더 작습니다.
/// </remarks>
/// <remarks xml:lang="en">
/// The sizes of the two largest base images. They entered the page in July 2021, with Windows Server 2022, and have not changed since. The
/// images of Nano Server and Server Core are smaller.
/// </remarks>
[Record(Order = 42), Name("ko", "Windows 베이스 이미지의 크기"), Name("en", "Size of Windows base images")]
[About<WindowsProcessContainer>, About<ContainerImage>]
[Cites<WindowsBaseImageChange>("comparison of Windows and Windows Server images"), Cites<WindowsContainerImages>]
public sealed class WindowsBaseImages : IMeasurement
{
    public MeasuredSubject Subject => MeasuredSubject.Size;

    public FigureKind Kind => FigureKind.Statement;

    public Readings? Figures => new Readings(
        "GB",
        new Reading(new LocalizedText(("ko", "Windows Server 이미지"), ("en", "Windows Server image")), 3.1),
        new Reading(new LocalizedText(("ko", "Windows 이미지"), ("en", "Windows image")), 3.4));

    [NotApplicable]
    public LocalizedText? Finding => null;

    public LocalizedText Workload => new LocalizedText(("ko", "Microsoft 문서에 적힌 크기"), ("en", "Sizes stated in Microsoft’s documentation"));

    [NotApplicable]
    public LocalizedText? Machine => null;

    public int? Year => 2021;

    public MeasuredBy MeasuredBy => MeasuredBy.Vendor;
}
