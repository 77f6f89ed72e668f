namespace Virtualization;

[Reference("Kata Containers with IBM Secure Execution VMs", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/how-to-run-kata-containers-with-SE-VMs.md", Author = "Kata Containers", Language = "en")]
public sealed class KataSecureExecutionGuide;
