namespace Virtualization;

[Reference("Kata Containers: what is VM templating and how to use it", "https://github.com/kata-containers/kata-containers/blob/main/docs/how-to/what-is-vm-templating-and-how-do-I-use-it.md", Author = "Kata Containers", Language = "en")]
public sealed class KataTemplatingGuide;
