namespace Virtualization;

[Reference("Plan for GPU acceleration in Windows Server", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/plan/plan-for-gpu-acceleration-in-windows-server.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVGpuPlan;
