namespace Virtualization;

[Reference("Kata Containers pull request 13366: VM templates with Dragonball", "https://github.com/kata-containers/kata-containers/pull/13366", Year = 2026, Author = "Kata Containers", Language = "en")]
public sealed class KataTemplateChange;
