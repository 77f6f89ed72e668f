namespace Virtualization;

[Reference("VBS(가상화 기반 보안)", "https://learn.microsoft.com/ko-kr/windows-hardware/design/device-experiences/oem-vbs", Author = "Microsoft", Language = "ko")]
public sealed class VirtualizationSecurityGuide;
