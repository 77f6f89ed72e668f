namespace Virtualization;

[Reference("Bytecode Alliance: formation press release", "https://github.com/bytecodealliance/bytecodealliance.org/blob/9b57e04dff73dd4a8ccfacd9ac19e9939098d196/_press_releases/formation.md", Year = 2019, Author = "Bytecode Alliance", Language = "en")]
public sealed class BytecodeAllianceAnnouncement;
