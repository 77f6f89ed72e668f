namespace Virtualization;

[Reference("Kata Containers: what is VM templating and how to use it", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md", Author = "Kata Containers", Language = "en")]
public sealed class KataTemplatingGuide;
