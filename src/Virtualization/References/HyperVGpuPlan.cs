namespace Virtualization;

[Reference("Plan for GPU acceleration in Windows Server", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/093f0bfa333b4652ae55315172bb9f88e62445a8/WindowsServerDocs/virtualization/hyper-v/plan/plan-for-gpu-acceleration-in-windows-server.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVGpuPlan;
